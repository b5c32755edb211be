package org.tonghu.acceptance.story;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The project's conformance cases. */
final class Cases {

    private Cases() {}

    /** One case; its name is what a failed test is called. */
    record Case(String name, JsonNode request, JsonNode expect) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> jsonLines(String file) {
        return lines(file)
                .map(JsonMapper.shared()::readTree)
                .map(it -> new Case(it.at("/id").asString(), it.at("/request"), it.at("/expect")));
    }

    /** The lines that are not blank. */
    static Stream<String> lines(String file) {
        try (var in = Cases.class.getResourceAsStream("/cases/" + file)) {
            var text = Objects.requireNonNull(in, file).readAllBytes();
            return new String(text, StandardCharsets.UTF_8).lines().filter(it -> !it.isBlank());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
