package org.tonghu.starter.testing;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.method.HandlerMethod;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;

/** What no endpoint may answer with a fault, sent by a caller whom the endpoint lets in. */
final class Garbage {

    private static final String[] UNITS = {"ZZ-MCA", "ZZ-410122", "410122101", "410122101901"};
    private static final List<Object> BODIES =
            List.of(
                    "",
                    "null",
                    "[]",
                    "[[]]",
                    "\"text\"",
                    "5",
                    "{",
                    "{}x",
                    "{\"no-such-property\":1}",
                    "{\"a\":1,\"a\":1}",
                    "{\"a\":" + "[".repeat(2000),
                    "{\"" + "n".repeat(2000) + "\":1}",
                    new byte[] {'{', '"', (byte) 0xC3, (byte) 0x28, '"', ':', '1', '}'},
                    "{\"a\":\"\\u0000\"}".getBytes(StandardCharsets.UTF_8));
    private static final List<String> QUERIES =
            List.of(
                    "?no-such-parameter=1",
                    "?limit=0",
                    "?limit=x",
                    "?cursor=x&cursor=y",
                    "?cursor=%00");

    private Garbage() {}

    static void sendTo(Api api, HttpMethod method, String path, HandlerMethod handler) {
        Api caller = api.as(token(handler)).match("\"1\"");
        for (String query : QUERIES) {
            refused(caller.send(method.name(), path + query, files(handler)), 400);
        }
        if (takesBody(handler)) {
            BODIES.forEach(body ->
                    refused(
                            caller.key(UUID.randomUUID().toString())
                                    .send(method.name(), path, body),
                            400,
                            413,
                            415));
        }
        if (files(handler) != null) {
            BODIES.forEach(body -> refused(caller.send(method.name(), path, body), 400, 413, 415));
            refused(caller.send(method.name(), path, files(handler)), 400);
        }
        ApiAnswer unreadable =
                api.as(token(handler))
                        .match("\"1\"")
                        .send(method.name(), path.replace("/x", "/%F0%9F%90%BB%22$"), null);
        assertThat(unreadable.status()).as(unreadable.toString()).isLessThan(500);
    }

    /** A form with a part that nobody asks for; null where no files are taken. */
    private static @Nullable Multipart files(HandlerMethod handler) {
        boolean takes =
                Arrays.stream(handler.getMethodParameters())
                        .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestPart.class));
        return takes ? new Multipart().json("no-such-part", "{") : null;
    }

    private static void refused(ApiAnswer answer, Integer... expected) {
        assertThat(answer.status()).as(answer.toString()).isIn((Object[]) expected);
        assertThat(answer.header("Content-Type")).startsWith("application/problem+json");
    }

    private static boolean takesBody(HandlerMethod handler) {
        return Arrays.stream(handler.getMethodParameters())
                .anyMatch(parameter -> parameter.hasParameterAnnotation(RequestBody.class));
    }

    private static String token(HandlerMethod handler) {
        CallableBy rule = handler.getMethodAnnotation(CallableBy.class);
        CallableBy declared =
                rule == null ? handler.getBeanType().getAnnotation(CallableBy.class) : rule;
        if (declared.roles().length > 0) {
            return declared.roles()[0] == Role.SERVICE
                    ? Tokens.service("benefits")
                    : Tokens.of(declared.roles()[0], UNITS);
        }
        return declared.scopes().length > 0
                ? Tokens.partner(List.of(UNITS), Scope.values())
                : Tokens.of(Role.CITY_OFFICER, UNITS);
    }
}
