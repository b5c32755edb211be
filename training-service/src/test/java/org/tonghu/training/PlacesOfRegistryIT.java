package org.tonghu.training;

import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.urlPathEqualTo;
import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.training.world.Staff.BASE;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.training.world.Staff;

/**
 * The service as it really is put together: places come from the registry, nothing is made up but
 * the registry.
 */
@ServiceTest(properties = "tonghu.training.synthetic-citizen-ids=true")
class PlacesOfRegistryIT {

    private static final String SNAPSHOT =
            """
            {"edition":"2023",
             "units":[{"code":"ZZ-MCA","name":"郑州市民政局","parent":null,"division":"410100"},
                      {"code":"ZZ-410122","name":"中牟县民政局","parent":"ZZ-MCA","division":"410122"},
                      {"code":"ZZ-ZDND","name":"郑东新区社会事业局","parent":"ZZ-MCA","division":null}],
             "divisions":[{"code":"410122","name":"中牟县","parent":"410100"},
                          {"code":"410122101","name":"韩寺镇","parent":"410122"},
                          {"code":"410122105","name":"白沙镇","parent":"410122"},
                          {"code":"410122101901","name":"德政村","parent":"410122101"}],
             "managed":[{"division":"410122105","unit":"ZZ-ZDND","from":"2014-01-01","to":null}]}
            """;

    private static final WireMockServer REGISTRY = registry();

    @Autowired Api api;

    @DynamicPropertySource
    static void registryIsThere(DynamicPropertyRegistry settings) {
        settings.add("tonghu.services.registry", REGISTRY::baseUrl);
        settings.add("tonghu.security.token-uri", () -> REGISTRY.baseUrl() + "/token");
    }

    @AfterAll
    static void stop() {
        REGISTRY.stop();
    }

    @Test
    void theTownshipOfAnotherUnitIsNeitherTheCountysToAppointNorItsToCount() {
        var county = api.as(Role.COUNTY_OFFICER, "ZZ-410122");
        var zone = api.as(Role.COUNTY_OFFICER, "ZZ-ZDND");
        var person =
                county.post(BASE + "/people", Staff.person("410122101")).expect(201).text("/id");

        county.post(
                        BASE + "/appointments",
                        Staff.appointment(person, "410122101", "2020-03-01", null))
                .expect(201);
        county.post(
                        BASE + "/appointments",
                        Staff.appointment(person, "410122105", "2020-03-01", null))
                .expectProblem(403, "unit-not-yours");
        county.post(BASE + "/people", Staff.person("410122105"))
                .expectProblem(403, "unit-not-yours");
        zone.post(BASE + "/people", Staff.person("410122105")).expect(201);

        var townships = "&level=TOWNSHIP&on=2020-07-01";
        var ofCounty = county.get(BASE + "/coverage?unit=ZZ-410122" + townships).expect(200);
        assertThat(ofCounty.json().at("/items/0/places").asInt()).isEqualTo(1);
        assertThat(ofCounty.json().at("/items/0/served").asInt()).isEqualTo(1);
        var ofZone = zone.get(BASE + "/coverage?unit=ZZ-ZDND" + townships).expect(200);
        assertThat(ofZone.json().at("/items/0/places").asInt()).isEqualTo(1);
        assertThat(ofZone.json().at("/items/0/served").asInt()).isZero();
        county.get(BASE + "/coverage?unit=ZZ-ZDND").expect(404);
    }

    private static WireMockServer registry() {
        var server =
                new WireMockServer(
                        WireMockConfiguration.options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        server.stubFor(
                post("/token")
                        .willReturn(
                                okJson(
                                        "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":300}")));
        server.stubFor(
                get(urlPathEqualTo("/api/registry/v1/divisions/snapshot"))
                        .willReturn(okJson(SNAPSHOT).withHeader("ETag", "\"1\"")));
        return server;
    }
}
