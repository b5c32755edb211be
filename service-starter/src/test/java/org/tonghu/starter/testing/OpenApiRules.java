package org.tonghu.starter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeMap;
import org.springframework.context.ApplicationContext;
import org.tonghu.starter.caller.Role;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;

/** The API document of a service: what is checked in is what runs. */
public final class OpenApiRules {

    private static final JsonMapper JSON =
            JsonMapper.builder()
                    .enable(SerializationFeature.INDENT_OUTPUT)
                    .enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS)
                    .build();

    private OpenApiRules() {}

    /**
     * Compares {@code openapi.json} in the service's folder with the running one; with {@code
     * -Dtonghu.openapi.write=true} writes it anew instead.
     */
    public static void checkedInCopyEqualsRunning(ApplicationContext service) {
        String running = running(service);
        Path copy = Path.of("openapi.json");
        try {
            if (Boolean.getBoolean("tonghu.openapi.write")) {
                Files.writeString(copy, running);
            }
            assertThat(copy)
                    .as("the checked-in API document; write it with -Dtonghu.openapi.write=true")
                    .exists();
            assertThat(JSON.readTree(Files.readString(copy)))
                    .as(
                            "the API has changed: if that is meant, write openapi.json anew with -Dtonghu.openapi.write=true and tell its readers")
                    .isEqualTo(JSON.readTree(running));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Every operation says who may call it, and that it may fail. */
    public static void everyOperationIsWhole(ApplicationContext service) {
        JsonNode document = JSON.readTree(running(service));
        document.get("paths")
                .forEachEntry((path, methods) ->
                        methods.forEachEntry((method, operation) -> {
                            String what = method + " " + path;
                            assertThat(operation.has("x-callable-by")).as(what).isTrue();
                            assertThat(operation.at("/responses/401").isMissingNode())
                                    .as(what)
                                    .isFalse();
                        }));
    }

    private static String running(ApplicationContext service) {
        String base = service.getEnvironment().getRequiredProperty("tonghu.base-path");
        ApiAnswer answer =
                service.getBean(Api.class).as(Role.AUDITOR, "ZZ-MCA").get(base + "/openapi.json");
        return JSON.writeValueAsString(JSON.treeToValue(answer.expect(200).json(), TreeMap.class))
                + "\n";
    }
}
