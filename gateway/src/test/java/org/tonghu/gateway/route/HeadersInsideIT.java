package org.tonghu.gateway.route;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Request;
import java.net.http.HttpRequest.BodyPublishers;
import java.time.Instant;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.gateway.testing.Stage;

class HeadersInsideIT {

    private static final Stage STAGE = Stage.with();
    private static final String TRACE = "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01";

    @BeforeEach
    void reset() {
        STAGE.reset();
    }

    @AfterAll
    static void close() {
        STAGE.close();
    }

    @Test
    void noCookieReachesAService() {
        STAGE.send(STAGE.partnerTo("/api/registry/v1/x").header("Cookie", "tonghu-session=1; a=b"));

        assertThat(seen().containsHeader("Cookie")).isFalse();
    }

    @Test
    void keycloakGetsItsOwnCookiesOnly() {
        STAGE.send(
                STAGE.to("/realms/tonghu/account")
                        .header("Cookie", "tonghu-session=1; KC_RESTART=x; XSRF-TOKEN=2; b=c"));

        assertThat(seenByKeycloak().getHeader("Cookie")).isEqualTo("KC_RESTART=x; b=c");
    }

    @Test
    void aServiceCannotSetCookies() {
        STAGE.service.stubFor(
                any(anyUrl()).willReturn(okJson("{}").withHeader("Set-Cookie", "evil=1")));

        var answer = STAGE.send(STAGE.partnerTo("/api/registry/v1/x"));

        assertThat(answer.headers().firstValue("Set-Cookie")).isEmpty();
    }

    @Test
    void whatOnlyThePlatformMaySayIsTakenOut() {
        STAGE.send(
                STAGE.partnerTo("/api/registry/v1/x")
                        .header("X-On-Behalf-Of", "somebody")
                        .header("X-Real-IP", "6.6.6.6")
                        .header("Forwarded", "for=6.6.6.6"));

        assertThat(seen().getAllHeaderKeys())
                .doesNotContain("X-On-Behalf-Of", "X-Real-IP", "Forwarded");
    }

    @Test
    void aServiceIsToldHowLongTheGatewayWaitsWhateverTheCallerSays() {
        STAGE.send(
                STAGE.partnerTo("/api/registry/v1/x").header("x-deadline", "2099-01-01T00:00:00Z"));

        assertThat(seen().header("X-Deadline").values())
                .singleElement()
                .satisfies(deadline ->
                        assertThat(Instant.parse(deadline))
                                .isBefore(Instant.now().plusSeconds(20)));
    }

    @Test
    void forwardedAddressesAreTheGatewaysOwn() {
        STAGE.send(
                STAGE.partnerTo("/api/registry/v1/x")
                        .header("X-Forwarded-For", "6.6.6.6")
                        .header("X-Forwarded-Host", "evil.example")
                        .header("X-Forwarded-Prefix", "/evil"));

        assertThat(seen().getHeader("X-Forwarded-For")).isEqualTo("127.0.0.1");
        assertThat("http://" + seen().getHeader("X-Forwarded-Host")).isEqualTo(STAGE.address);
        assertThat(seen().getHeader("X-Forwarded-Proto")).isEqualTo("http");
        assertThat(seen().containsHeader("X-Forwarded-Prefix")).isFalse();
    }

    @Test
    void whatTheCallerMaySayPasses() {
        STAGE.send(
                STAGE.partnerTo("/api/registry/v1/x")
                        .header("Idempotency-Key", "k-1")
                        .header("If-Match", "\"7\"")
                        .header("Accept-Language", "en")
                        .header("X-Access-Purpose", "AUDIT"));

        assertThat(seen().getHeader("Idempotency-Key")).isEqualTo("k-1");
        assertThat(seen().getHeader("If-Match")).isEqualTo("\"7\"");
        assertThat(seen().getHeader("Accept-Language")).isEqualTo("en");
        assertThat(seen().getHeader("X-Access-Purpose")).isEqualTo("AUDIT");
    }

    @Test
    void aTraceOfTheCallerGoesOn() {
        STAGE.send(STAGE.partnerTo("/api/registry/v1/x").header("traceparent", TRACE));

        assertThat(seen().getHeader("traceparent")).isEqualTo(TRACE);
    }

    @Test
    void aMissingOrMalformedTraceBeginsHere() {
        STAGE.send(STAGE.partnerTo("/api/registry/v1/x").header("traceparent", "00-xyz"));

        assertThat(seen().getHeader("traceparent")).matches("00-[0-9a-f]{32}-[0-9a-f]{16}-01");
    }

    @Test
    void aFileKeepsItsContentTypeAndBytes() {
        byte[] gbk = {(byte) 0xd0, (byte) 0xd5, (byte) 0xc3, (byte) 0xfb};
        STAGE.send(
                STAGE.partnerTo("/api/registry/v1/imports")
                        .header("Content-Type", "text/csv")
                        .POST(BodyPublishers.ofByteArray(gbk)));

        assertThat(seen().getHeader("Content-Type")).isEqualTo("text/csv");
        assertThat(seen().getBody()).isEqualTo(gbk);
    }

    @Test
    void aFormForKeycloakArrivesWhole() {
        STAGE.send(
                STAGE.to("/realms/tonghu/protocol/openid-connect/token?x=1")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString("username=a&password=%E4%B8%AD%26b")));

        assertThat(seenByKeycloak().getBodyAsString().split("&"))
                .contains("username=a", "password=%E4%B8%AD%26b");
        assertThat(seenByKeycloak().getUrl()).endsWith("/token?x=1");
    }

    private static Request seen() {
        return STAGE.service.getAllServeEvents().getFirst().getRequest();
    }

    private static Request seenByKeycloak() {
        return STAGE.keycloak.getAllServeEvents().getFirst().getRequest();
    }
}
