package org.tonghu.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.ok;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonghu.gateway.testing.Stage;

class FaultsIT {

    private static final String PATH = "/api/benefits/v1/grants";
    private static final int CALLS_LOOKED_AT = 20;
    private static final Stage STAGE = Stage.with("--tonghu.backend.read-timeout=6s");

    @BeforeEach
    void aHealthyPast() {
        STAGE.reset();
        for (int i = 0; i < CALLS_LOOKED_AT; i++) {
            assertThat(call().statusCode()).isEqualTo(200);
        }
        STAGE.reset();
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void aBackendThatDoesNotAnswerInTimeIs504() {
        answer(ok().withFixedDelay(8000));

        assertProblem(call(), 504, "timed-out");
    }

    @Test
    void aSlowAnswerWithinTheTimeOutPasses() {
        answer(okJson("{\"a\":1}").withFixedDelay(200));

        assertThat(call().body()).isEqualTo("{\"a\":1}");
    }

    @ParameterizedTest
    @EnumSource(
            value = Fault.class,
            names = {"CONNECTION_RESET_BY_PEER", "EMPTY_RESPONSE", "RANDOM_DATA_THEN_CLOSE"})
    void aBackendThatBreaksOffIs502(Fault fault) {
        answer(aResponse().withFault(fault));

        assertProblem(call(), 502, "bad-gateway");
    }

    @Test
    void anAnswerCutShortIs502AsLongAsNothingOfItIsOut() {
        answer(
                aResponse()
                        .withStatus(200)
                        .withHeader("ETag", "\"1\"")
                        .withFault(Fault.MALFORMED_RESPONSE_CHUNK));

        HttpResponse<String> cut = call();

        assertProblem(cut, 502, "bad-gateway");
        assertThat(cut.headers().firstValue("ETag")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 404, 412, 500, 503})
    void anAnswerOfTheBackendPassesAsItIsAndIsNoFailure(int status) {
        answer(
                aResponse()
                        .withStatus(status)
                        .withHeader("Content-Type", "application/problem+json")
                        .withBody("{\"status\":" + status + "}"));
        for (int i = 0; i <= CALLS_LOOKED_AT; i++) {
            assertThat(call().statusCode()).isEqualTo(status);
        }
        assertThat(call().body()).isEqualTo("{\"status\":" + status + "}");
    }

    @Test
    void aFailedWriteIsNotRepeated() {
        answer(aResponse().withFault(Fault.EMPTY_RESPONSE));

        assertThat(STAGE.post(STAGE.partnerTo(PATH), "{}").statusCode()).isEqualTo(502);
        assertThat(STAGE.servicesCalled()).isEqualTo(1);
    }

    @Test
    void aRedirectOfABackendIsPassedOnAndNotFollowed() {
        answer(aResponse().withStatus(303).withHeader("Location", "/api/benefits/v1/jobs/1"));

        assertThat(call().statusCode()).isEqualTo(303);
        assertThat(STAGE.servicesCalled()).isEqualTo(1);
    }

    @Test
    void aCompressedAnswerPassesUntouched() {
        byte[] zipped = {31, -117, 8, 0, 1, 2, 3};
        answer(aResponse().withHeader("Content-Encoding", "gzip").withBody(zipped));

        HttpResponse<String> passed = call();

        assertThat(passed.headers().firstValue("Content-Encoding")).contains("gzip");
    }

    private static void answer(ResponseDefinitionBuilder answer) {
        STAGE.service.stubFor(any(anyUrl()).willReturn(answer));
    }

    private static HttpResponse<String> call() {
        return STAGE.send(STAGE.partnerTo(PATH));
    }

    private static void assertProblem(HttpResponse<String> answer, int status, String type) {
        assertThat(answer.statusCode()).isEqualTo(status);
        assertThat(answer.headers().firstValue("Content-Type"))
                .contains("application/problem+json");
        assertThat(answer.body())
                .contains("\"type\":\"/problems/" + type + "\"")
                .contains("\"instance\":\"" + PATH + "\"")
                .contains("traceId")
                .doesNotContain("Exception", "127.0.0.1");
    }
}
