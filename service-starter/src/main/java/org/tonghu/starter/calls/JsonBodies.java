package org.tonghu.starter.calls;

import feign.RequestTemplate;
import feign.Response;
import feign.codec.DecodeException;
import java.io.IOException;
import java.io.InputStream;
import java.lang.reflect.Type;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * JSON to and from other services. As strict as the API itself, but for properties that are not
 * known here: a service may say more than a caller of it has learned to read.
 */
final class JsonBodies {

    private final JsonMapper json;

    JsonBodies(JsonMapper json) {
        this.json =
                json.rebuild().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    void encode(Object body, Type type, RequestTemplate call) {
        call.header("Content-Type", "application/json");
        call.body(json.writeValueAsBytes(body), StandardCharsets.UTF_8);
    }

    @Nullable Object decode(Response response, Type type) throws IOException {
        if (response.body() == null || type == void.class || type == Void.class) {
            return null;
        }
        try (InputStream body = response.body().asInputStream()) {
            return json.readValue(body, json.constructType(type));
        } catch (JacksonException e) {
            throw new DecodeException(
                    response.status(), "An answer that can't be read", response.request(), e);
        }
    }
}
