package org.tonghu.starter.calls;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.matching;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.postRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.serverError;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.github.tomakehurst.wiremock.http.Fault;
import com.github.tomakehurst.wiremock.stubbing.Scenario;
import feign.FeignException;
import feign.RetryableException;
import io.github.resilience4j.circuitbreaker.CallNotPermittedException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.problem.Problem;
import org.tonghu.starter.trial.TrialTest;

/** Calls to another service that is well, slow, ill or gone. */
@TrialTest
@Import(CallsIT.Clients.class)
class CallsIT {

    static final WireMockServer OTHER =
            new WireMockServer(
                    WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));

    record Thing(String id, LocalDate on, @Nullable Integer size) {}

    @FeignClient(name = "other", url = "${tonghu.services.other}", configuration = AsService.class)
    interface Other {

        @GetMapping("/things/{id}")
        Thing read(@PathVariable("id") String id, @RequestParam("on") LocalDate on);

        @PutMapping("/things/{id}")
        void put(@PathVariable("id") String id, @RequestBody Thing thing);

        @PostMapping("/things")
        void post(@RequestBody Thing thing);

        @PostMapping("/things")
        void post(@RequestBody Thing thing, @RequestHeader("Idempotency-Key") String key);
    }

    @TestConfiguration
    @EnableFeignClients(clients = Other.class)
    static class Clients {}

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry settings) {
        OTHER.start();
        settings.add("tonghu.services.other", OTHER::baseUrl);
        settings.add("tonghu.security.token-uri", () -> OTHER.baseUrl() + "/token");
        settings.add("tonghu.calls.answer-timeout", () -> "500ms");
        settings.add("tonghu.calls.first-wait", () -> "5ms");
        settings.add("tonghu.calls.breaker-rest", () -> "60s");
    }

    static final Thing THING = new Thing("a", LocalDate.parse("2020-06-01"), 3);

    @Autowired Other other;
    @Autowired Breakers breakers;

    @AfterAll
    static void stop() {
        OTHER.stop();
    }

    @BeforeEach
    void well() {
        OTHER.resetAll();
        breakers.of("other").reset();
        OTHER.stubFor(
                post("/token")
                        .willReturn(
                                okJson(
                                        "{\"access_token\":\"abc\",\"token_type\":\"Bearer\",\"expires_in\":600}")));
    }

    @Test
    void callsAsTheServiceForTheFirstCaller() {
        OTHER.stubFor(
                get(urlPathEqualTo("/things/a"))
                        .willReturn(
                                okJson(
                                        "{\"id\":\"a\",\"on\":\"2020-06-01\",\"size\":null,\"new\":\"more\"}")));
        Caller officer =
                new Caller(
                        "id-1",
                        "officer",
                        Set.of(Role.COUNTY_OFFICER),
                        Set.of(),
                        Set.of(),
                        null,
                        "gateway",
                        "CASE_REVIEW",
                        "id-1");
        Thing thing = CurrentCallers.callAs(officer, () -> other.read("a", THING.on()));
        assertThat(thing).isEqualTo(new Thing("a", THING.on(), null));
        OTHER.verify(
                getRequestedFor(urlEqualTo("/things/a?on=2020-06-01"))
                        .withHeader("Authorization", equalTo("Bearer abc"))
                        .withHeader("X-On-Behalf-Of", equalTo("id-1"))
                        .withHeader("X-Access-Purpose", equalTo("CASE_REVIEW"))
                        .withHeader("traceparent", matching("00-[0-9a-f]{32}-[0-9a-f]{16}-01")));
    }

    @Test
    void sendsJson() {
        OTHER.stubFor(put("/things/a").willReturn(aResponse().withStatus(204)));
        other.put("a", THING);
        OTHER.verify(
                anyRequestedFor(urlEqualTo("/things/a"))
                        .withRequestBody(
                                equalToJson("{\"id\":\"a\",\"on\":\"2020-06-01\",\"size\":3}")));
    }

    @Test
    void triesIdempotentCallsAgainAndNoOthers() {
        OTHER.stubFor(
                put("/things/a")
                        .inScenario("restart")
                        .whenScenarioStateIs(Scenario.STARTED)
                        .willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER))
                        .willSetStateTo("up"));
        OTHER.stubFor(
                put("/things/a")
                        .inScenario("restart")
                        .whenScenarioStateIs("up")
                        .willReturn(aResponse().withStatus(204)));
        other.put("a", THING);
        OTHER.stubFor(post("/things").willReturn(aResponse().withStatus(503)));
        assertThatThrownBy(() -> other.post(THING))
                .isInstanceOf(FeignException.ServiceUnavailable.class);
        OTHER.verify(1, postRequestedFor(urlEqualTo("/things")));
        assertThatThrownBy(() -> other.post(THING, "key")).isInstanceOf(FeignException.class);
        OTHER.verify(1 + 3, postRequestedFor(urlEqualTo("/things")));
    }

    @Test
    void doesNotTryAgainWhatWillNotGetBetter() {
        OTHER.stubFor(put("/things/a").willReturn(serverError()));
        assertThatThrownBy(() -> other.put("a", THING))
                .isInstanceOf(FeignException.InternalServerError.class);
        OTHER.verify(1, anyRequestedFor(urlEqualTo("/things/a")));
    }

    @Test
    void gives4xxToTheCallerAndKeepsTheBreakerClosed() {
        OTHER.stubFor(
                any(anyUrl())
                        .atPriority(9)
                        .willReturn(aResponse().withStatus(409).withBody("{\"reason\":\"NO\"}")));
        for (int i = 0; i < 30; i++) {
            FeignException.Conflict conflict =
                    catchThrowableOfType(
                            FeignException.Conflict.class, () -> other.put("a", THING));
            assertThat(conflict.contentUTF8()).contains("NO");
        }
    }

    @Test
    void stopsAskingAServiceThatIsDownUntilItIsBack() {
        OTHER.stubFor(
                put("/things/a").willReturn(aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER)));
        for (int i = 0; i < 10; i++) {
            assertThatThrownBy(() -> other.put("a", THING))
                    .isInstanceOfAny(RetryableException.class, CallNotPermittedException.class);
        }
        assertThatThrownBy(() -> other.put("a", THING))
                .isInstanceOf(CallNotPermittedException.class);
        OTHER.stubFor(put("/things/a").willReturn(aResponse().withStatus(204)));
        breakers.of("other").transitionToHalfOpenState();
        other.put("a", THING);
    }

    @Test
    void waitsNoLongerThanItsTimeout() {
        OTHER.stubFor(post("/things").willReturn(aResponse().withFixedDelay(5000)));
        assertThatThrownBy(() -> other.post(THING)).isInstanceOf(RetryableException.class);
    }

    @Test
    void passesTheDeadlineOnAndStopsAtIt() {
        OTHER.stubFor(put("/things/a").willReturn(aResponse().withStatus(204)));
        String soon = Instant.now().plusSeconds(60).toString();
        Deadline.<RuntimeException>within(
                soon,
                () -> {
                    other.put("a", THING);
                    return true;
                });
        OTHER.verify(
                anyRequestedFor(urlEqualTo("/things/a")).withHeader("X-Deadline", equalTo(soon)));
        OTHER.resetRequests();
        String past = Instant.now().minusSeconds(1).toString();
        assertThatThrownBy(() ->
                        Deadline.<RuntimeException>within(
                                past,
                                () -> {
                                    other.put("a", THING);
                                    return true;
                                }))
                .isInstanceOfSatisfying(Problem.class, p -> assertThat(p.status()).isEqualTo(504));
        OTHER.verify(0, anyRequestedFor(urlEqualTo("/things/a")));
    }

    @Test
    void refusesAnAnswerThatCannotBeRead() {
        OTHER.stubFor(get(urlPathEqualTo("/things/a")).willReturn(okJson("{\"id\":5}")));
        assertThatThrownBy(() -> other.read("a", THING.on()))
                .isInstanceOf(FeignException.class)
                .hasMessageContaining("can't be read");
    }
}
