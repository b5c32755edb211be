package org.tonghu.registry.support;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tonghu.starter.testing.ServiceTest;

/** Institution-service as it may behave: well, without that code, not at all. */
@ServiceTest
class AskedInstitutionsIT {

    private static final WireMockServer OTHERS =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    @Autowired AskedInstitutions institutions;

    @DynamicPropertySource
    static void others(DynamicPropertyRegistry settings) {
        OTHERS.start();
        settings.add("tonghu.services.institution", OTHERS::baseUrl);
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

    private static String path(String code) {
        return "/api/institutions/v1/institutions/" + code;
    }

    private static void known(String code, String kind, String form) {
        var body =
                "{\"code\":\"%s\",\"unit\":\"ZZ-MCA\",\"kind\":\"%s\",\"legalForm\":\"%s\",\"beds\":3}"
                        .formatted(code, kind, form);
        OTHERS.stubFor(get(path(code)).willReturn(okJson(body)));
    }

    @ParameterizedTest
    @CsvSource({
        "A-1,CHILD_WELFARE_INSTITUTION,PUBLIC_INSTITUTION,false",
        "A-2,PRIVATE_INSTITUTION,PUBLIC_INSTITUTION,true",
        "A-3,SOCIAL_WELFARE_HOME,SOCIAL_SERVICE_BODY,true",
        "A-4,SOCIAL_WELFARE_HOME,ENTERPRISE,true"
    })
    void kindAndLegalFormTellAPrivateOne(String code, String kind, String form, boolean isPrivate) {
        known(code, kind, form);
        assertThat(institutions.find(code).orElseThrow().isPrivate()).isEqualTo(isPrivate);
    }

    @Test
    void anInstitutionIsAskedForOnceAndRememberedWhileTheServiceIsAway() {
        known("B-1", "CHILD_WELFARE_INSTITUTION", "PUBLIC_INSTITUTION");
        institutions.find("B-1");
        OTHERS.stubFor(get(path("B-1")).willReturn(aResponse().withStatus(500)));
        assertThat(institutions.find("B-1")).isPresent();
        OTHERS.verify(1, getRequestedFor(urlEqualTo(path("B-1"))));
    }

    @Test
    void aCodeThatNobodyEnteredIsNoneAndASilentServiceIsNoAnswer() {
        OTHERS.stubFor(get(path("C-1")).willReturn(aResponse().withStatus(404).withBody("{}")));
        assertThat(institutions.find("C-1")).isEmpty();
        OTHERS.stubFor(get(path("C-2")).willReturn(aResponse().withStatus(500)));
        assertThatThrownBy(() -> institutions.find("C-2")).isInstanceOf(RuntimeException.class);
    }
}
