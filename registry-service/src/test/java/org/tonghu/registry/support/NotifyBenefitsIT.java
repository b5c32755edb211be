package org.tonghu.registry.support;

import static com.github.tomakehurst.wiremock.client.WireMock.*;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tonghu.starter.events.LoggedEvent;
import org.tonghu.starter.testing.ServiceTest;

/** Benefits as it may behave: well, slowly, badly, not at all. */
@ServiceTest
class NotifyBenefitsIT {

    private static final String NOTICES = "/api/benefits/v1/child-notices";
    private static final WireMockServer OTHERS =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @Autowired NotifyBenefits notifyBenefits;

    @DynamicPropertySource
    static void others(DynamicPropertyRegistry settings) {
        OTHERS.start();
        settings.add("tonghu.services.benefits", OTHERS::baseUrl);
        settings.add("tonghu.security.token-uri", () -> OTHERS.baseUrl() + "/token");
    }

    @AfterAll
    static void stop() {
        OTHERS.stop();
    }

    @BeforeEach
    void token() {
        OTHERS.resetAll();
        OTHERS.stubFor(
                post("/token")
                        .willReturn(
                                okJson(
                                        "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":300}")));
    }

    private static LoggedEvent event(String child) {
        return new LoggedEvent(
                "child:" + child + ":3:1",
                "child",
                child,
                3,
                1,
                "child.classified",
                List.of(),
                Map.of(),
                Instant.EPOCH,
                "id-of-officer",
                "id-of-officer",
                null);
    }

    @Test
    void benefitsIsToldChildAndRevisionAndNothingElse() {
        OTHERS.stubFor(post(NOTICES).willReturn(noContent()));
        notifyBenefits.handle(event("c1"));
        OTHERS.verify(
                postRequestedFor(urlEqualTo(NOTICES))
                        .withHeader("Authorization", equalTo("Bearer t"))
                        .withRequestBody(equalToJson("{\"child\":\"c1\",\"revision\":3}")));
    }

    @ParameterizedTest
    @ValueSource(ints = {400, 403, 500, 503})
    void aRefusalIsAFailureSoThatTheNoticeIsNotLost(int status) {
        OTHERS.stubFor(post(NOTICES).willReturn(aResponse().withStatus(status).withBody("{")));
        assertThatThrownBy(() -> notifyBenefits.handle(event("c2")))
                .isInstanceOf(RuntimeException.class);
    }

    @Test
    void aBrokenConnectionIsAFailureAndALaterTrySucceeds() {
        OTHERS.stubFor(
                post(NOTICES).willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        assertThatThrownBy(() -> notifyBenefits.handle(event("c3")))
                .isInstanceOf(RuntimeException.class);
        OTHERS.stubFor(post(NOTICES).willReturn(noContent()));
        notifyBenefits.handle(event("c3"));
    }

    @Test
    void whatRightsDependOnIsListenedTo() {
        assertThat(notifyBenefits.types())
                .containsExactlyInAnyOrder(
                        "child.registered",
                        "child.corrected",
                        "child.classified",
                        "child.care-changed",
                        "child.moved",
                        "child.reopened",
                        "child.joined",
                        "child.parted",
                        "child.recognised");
    }
}
