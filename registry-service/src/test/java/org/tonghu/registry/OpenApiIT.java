package org.tonghu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;
import tools.jackson.databind.SerializationFeature;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * The checked-in API document is the running one. After a change of the API run this test with
 * {@code JAVA_TOOL_OPTIONS=-Dtonghu.write-docs=true} and look at what changed.
 */
@ServiceTest
class OpenApiIT {

    private static final Path DOCUMENT = Path.of("openapi.json");
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(SerializationFeature.INDENT_OUTPUT).build();

    @Autowired Api api;

    @Test
    void theCheckedInDocumentIsTheOneTheServiceAnswers() throws IOException {
        var answer =
                api.as(Role.AUDITOR, "ZZ-MCA").get("/api/registry/v1/openapi.json").expect(200);
        var document = (ObjectNode) JSON.readTree(answer.body());
        document.remove("servers");
        var text = JSON.writeValueAsString(document) + "\n";
        if (Boolean.getBoolean("tonghu.write-docs")) {
            Files.writeString(DOCUMENT, text);
        }
        assertThat(DOCUMENT).hasContent(text);
    }

    @Test
    void theDocumentIsForSignedInCallers() {
        api.get("/api/registry/v1/openapi.json").expect(401);
    }
}
