package org.tonghu.starter.place;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalTo;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.getRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import com.mongodb.client.MongoDatabase;
import java.time.LocalDate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tonghu.starter.trial.TrialTest;
import tools.jackson.databind.json.JsonMapper;

@TrialTest
class PlacesIT {

    static final WireMockServer REGISTRY =
            new WireMockServer(
                    WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
    static final String SNAPSHOT = "/api/registry/v1/divisions/snapshot";
    static final LocalDate DAY = LocalDate.parse("2021-06-01");

    @Autowired PlacesOfRegistry places;
    @Autowired MongoDatabase database;
    @Autowired RegistrySnapshots registry;
    @Autowired JsonMapper json;

    @DynamicPropertySource
    static void addresses(DynamicPropertyRegistry settings) {
        REGISTRY.start();
        settings.add("tonghu.services.registry", REGISTRY::baseUrl);
        settings.add("tonghu.security.token-uri", () -> REGISTRY.baseUrl() + "/token");
        REGISTRY.stubFor(
                post("/token")
                        .willReturn(
                                okJson(
                                        "{\"access_token\":\"abc\",\"token_type\":\"Bearer\",\"expires_in\":600}")));
        tells("\"1\"", "ZZ-410122");
    }

    static void tells(String tag, String unit) {
        REGISTRY.stubFor(
                get(urlPathEqualTo(SNAPSHOT))
                        .willReturn(
                                okJson(
                                                """
                                                {"edition":"2023",
                                                 "units":[{"code":"ZZ-MCA","name":"市","parent":null,"division":"410100"},
                                                          {"code":"%s","name":"县","parent":"ZZ-MCA","division":"410122"}],
                                                 "divisions":[{"code":"410122","name":"县","parent":"410100"}],
                                                 "managed":[]}
                                                """
                                                        .formatted(unit))
                                        .withHeader("ETag", tag)));
        REGISTRY.stubFor(
                get(urlPathEqualTo(SNAPSHOT))
                        .withHeader("If-None-Match", equalTo(tag))
                        .willReturn(aResponse().withStatus(304)));
    }

    @AfterAll
    static void stop() {
        REGISTRY.stop();
    }

    @Test
    void keepsTheRegistrysPlacesThroughItsOutage() {
        places.refresh();
        assertThat(places.managingUnit("410122", DAY)).contains("ZZ-410122");
        places.refresh();
        REGISTRY.verify(
                getRequestedFor(urlPathEqualTo(SNAPSHOT))
                        .withQueryParam("edition", equalTo("2023"))
                        .withHeader("If-None-Match", equalTo("\"1\""))
                        .withHeader("Authorization", equalTo("Bearer abc")));
        tells("\"2\"", "ZZ-NEW");
        places.refresh();
        assertThat(places.managingUnit("410122", DAY)).contains("ZZ-NEW");
        REGISTRY.resetMappings();
        PlacesOfRegistry restarted = new PlacesOfRegistry(database, registry, json);
        assertThat(restarted.visibleTo("410122", DAY)).containsExactly("ZZ-MCA", "ZZ-NEW");
    }
}
