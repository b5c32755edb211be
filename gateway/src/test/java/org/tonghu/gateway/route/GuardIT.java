package org.tonghu.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.http.Fault;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.tonghu.gateway.testing.Stage;

class GuardIT {

    private static final int ENOUGH_FAILURES = 10;
    private final Stage stage = Stage.with("--tonghu.backend.pause=3s");

    @AfterEach
    void close() {
        stage.close();
    }

    @Test
    void aBackendThatIsDownIs503AndTheOthersGoOn() {
        stage.service.stop();

        HttpResponse<String> down = benefits();
        assertThat(down.statusCode()).isEqualTo(503);
        assertThat(down.body()).contains("/problems/unavailable");
        assertThat(down.headers().firstValue("Retry-After")).isPresent();
        assertThat(stage.send(stage.to("/realms/tonghu/x")).statusCode()).isEqualTo(404);
    }

    @Test
    void aBackendThatKeepsFailingIsLeftAloneAndTriedAgainAfterAPause() throws Exception {
        answer(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));
        for (int i = 0; i < ENOUGH_FAILURES; i++) {
            assertThat(benefits().statusCode()).isEqualTo(502);
        }

        assertThat(benefits().statusCode()).isEqualTo(503);
        assertThat(stage.servicesCalled()).isEqualTo(ENOUGH_FAILURES);
        assertThat(training().statusCode()).as("another route is not shut").isEqualTo(502);

        answer(okJson("{}"));
        while (benefits().statusCode() == 503) {
            Thread.sleep(200);
        }
        assertThat(benefits().statusCode()).isEqualTo(200);
    }

    private void answer(ResponseDefinitionBuilder answer) {
        stage.service.stubFor(any(anyUrl()).willReturn(answer));
    }

    private HttpResponse<String> benefits() {
        return stage.send(stage.partnerTo("/api/benefits/v1/grants"));
    }

    private HttpResponse<String> training() {
        return stage.send(stage.partnerTo("/api/training/v1/courses"));
    }
}
