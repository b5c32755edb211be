package org.tonghu.gateway.limit;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.gateway.testing.Stage;

class LimitsIT {

    private static final int KB = 1024;
    private static final Stage STAGE =
            Stage.with(
                    "--tonghu.limits.body=20KB",
                    "--tonghu.limits.upload=60KB",
                    "--tonghu.limits.client.requests=30",
                    "--tonghu.limits.client.window=1h",
                    "--tonghu.limits.address.requests=5",
                    "--tonghu.limits.address.window=1h");

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void aBodyWithinTheLimitPasses() {
        assertThat(send("application/json", 20 * KB, false).statusCode()).isEqualTo(200);
        assertThat(send("application/json", 20 * KB, true).statusCode()).isEqualTo(200);
        assertThat(STAGE.service.getAllServeEvents().getFirst().getRequest().getBody())
                .hasSize(20 * KB);
    }

    @Test
    void aLargerBodyIs413WhetherItsLengthIsAnnouncedOrNot() {
        assertTooLarge(send("application/json", 20 * KB + 1, false));
        assertThat(STAGE.servicesCalled()).isZero();
        assertTooLarge(send("application/json", 20 * KB + 1, true));
        assertTooLarge(send("application/json", 2000 * KB, true));
    }

    @Test
    void aFileMayBeLargerUpToItsOwnLimit() {
        assertThat(send("text/csv", 50 * KB, true).statusCode()).isEqualTo(200);
        assertThat(send("Multipart/Form-Data; boundary=b", 50 * KB, true).statusCode())
                .isEqualTo(200);
        assertTooLarge(send("text/csv", 61 * KB, false));
        assertTooLarge(send("text/csv", 61 * KB, true));
    }

    @Test
    void bodiesThatAreTooLargeAreNoFailureOfTheBackend() {
        for (int i = 0; i < 12; i++) {
            assertTooLarge(send("application/json", 21 * KB, true));
        }
        assertThat(send("application/json", KB, false).statusCode()).isEqualTo(200);
    }

    @Test
    void headersOfTwentyKilobytesPassAndFortyDoNot() {
        assertThat(STAGE.send(partner("h").header("X-Long", "a".repeat(20 * KB))).statusCode())
                .isEqualTo(200);
        var refused = STAGE.send(partner("h").header("X-Long", "a".repeat(40 * KB)));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("\"type\":\"/problems/malformed-request\"", "traceId");
    }

    @Test
    void aClientThatAsksTooOftenIs429AndOthersGoOn() {
        for (int i = 0; i < 30; i++) {
            HttpResponse<String> answer = STAGE.send(partner("busy"));
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(header(answer, "RateLimit-Policy")).isEqualTo("\"client\";q=30;w=3600");
            assertThat(header(answer, "RateLimit")).startsWith("\"client\";r=" + (29 - i) + ";t=");
        }
        HttpResponse<String> refused = STAGE.send(partner("busy"));

        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(refused.body()).contains("\"type\":\"/problems/too-many-requests\"");
        assertThat(Integer.parseInt(header(refused, "Retry-After"))).isBetween(1, 120);
        assertThat(header(refused, "RateLimit")).startsWith("\"client\";r=0;t=");
        assertThat(STAGE.servicesCalled()).isEqualTo(30);
        assertThat(STAGE.send(partner("calm")).statusCode()).isEqualTo(200);
    }

    @Test
    void anAddressThatTriesTheTokenEndpointTooOftenIs429() {
        int last = 0;
        for (int i = 0; i < 6; i++) {
            last =
                    STAGE.send(STAGE.to("/realms/tonghu/protocol/openid-connect/token"))
                            .statusCode();
        }
        assertThat(last).isEqualTo(429);
        assertThat(STAGE.send(STAGE.to("/actuator/health")).statusCode()).isEqualTo(200);
    }

    private static HttpResponse<String> send(String type, int size, boolean chunked) {
        byte[] body = new byte[size];
        return STAGE.send(
                partner("size-" + type + size + chunked)
                        .header("Content-Type", type)
                        .POST(
                                chunked
                                        ? BodyPublishers.ofInputStream(
                                                () -> new ByteArrayInputStream(body))
                                        : BodyPublishers.ofByteArray(body)));
    }

    private static HttpRequest.Builder partner(String subject) {
        return STAGE.to("/api/registry/v1/children")
                .header("Authorization", "Bearer " + STAGE.realm.tokenOf(subject));
    }

    private static void assertTooLarge(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("\"type\":\"/problems/too-large\"");
    }

    private static String header(HttpResponse<String> answer, String name) {
        return answer.headers().firstValue(name).orElseThrow();
    }
}
