package org.tonghu.institution.support;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.equalToJson;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.client.WireMock.post;
import static com.github.tomakehurst.wiremock.client.WireMock.put;
import static com.github.tomakehurst.wiremock.client.WireMock.putRequestedFor;
import static com.github.tomakehurst.wiremock.client.WireMock.urlEqualTo;

import com.github.tomakehurst.wiremock.WireMockServer;
import com.github.tomakehurst.wiremock.client.MappingBuilder;
import com.github.tomakehurst.wiremock.client.ResponseDefinitionBuilder;
import com.github.tomakehurst.wiremock.core.WireMockConfiguration;

/** The registry as this service sees it: where children live, and what it is told. */
public final class RegistryStub {

    private static final WireMockServer SERVER =
            new WireMockServer(WireMockConfiguration.options().dynamicPort());

    private static final String SNAPSHOT =
            """
            {"edition":"2023",
             "units":[
              {"code":"ZZ-MCA","name":"郑州市民政局","parent":null,"division":"410100"},
              {"code":"ZZ-410122","name":"中牟县民政局","parent":"ZZ-MCA","division":"410122"},
              {"code":"ZZ-410184","name":"新郑市民政局","parent":"ZZ-MCA","division":"410184"}],
             "divisions":[
              {"code":"410122","name":"中牟县","parent":"410100"},
              {"code":"410184","name":"新郑市","parent":"410100"}],
             "managed":[]}
            """;

    static {
        SERVER.start();
        SERVER.stubFor(
                post(urlEqualTo("/token"))
                        .willReturn(
                                okJson(
                                        """
                                        {"access_token":"of-this-service","token_type":"Bearer",
                                         "expires_in":300}\
                                        """)));
        SERVER.stubFor(
                get(urlEqualTo("/api/registry/v1/divisions/snapshot?edition=2023"))
                        .willReturn(okJson(SNAPSHOT)));
    }

    private RegistryStub() {}

    public static String address() {
        return SERVER.baseUrl();
    }

    public static void livesIn(String child, String institution) {
        SERVER.stubFor(
                whereabouts(child)
                        .willReturn(
                                okJson(
                                        """
                                        {"child":"%s","care":"INSTITUTION","institution":"%s",
                                         "unit":"ZZ-410122","visibleTo":["ZZ-MCA"],
                                         "registrationNumber":"R-1"}\
                                        """
                                                .formatted(child, institution))));
    }

    public static void livesInAFamily(String child) {
        SERVER.stubFor(
                whereabouts(child)
                        .willReturn(
                                okJson(
                                        """
                                        {"child":"%s","care":"FAMILY","institution":null,
                                         "unit":"ZZ-410122","visibleTo":["ZZ-MCA"],
                                         "registrationNumber":"R-1"}\
                                        """
                                                .formatted(child))));
    }

    public static void whereaboutsFail(String child, int status) {
        SERVER.stubFor(whereabouts(child).willReturn(aResponse().withStatus(status)));
    }

    /** Takes what it is told about a move. */
    public static void listens(String child, String transfer) {
        answersMove(child, transfer, noContent());
    }

    public static void answersMove(
            String child, String transfer, ResponseDefinitionBuilder answer) {
        SERVER.stubFor(put(urlEqualTo(arrangement(child, transfer))).willReturn(answer));
    }

    /** How often it was told that the child moved there on that day. */
    public static int told(String child, String transfer, String institution, String from) {
        return SERVER.findAll(
                        putRequestedFor(urlEqualTo(arrangement(child, transfer)))
                                .withRequestBody(
                                        equalToJson(
                                                """
                                                {"care":"INSTITUTION","institution":"%s",
                                                 "from":"%s"}\
                                                """
                                                        .formatted(institution, from))))
                .size();
    }

    /** How often it was asked to take a move at all. */
    public static int asked(String child, String transfer) {
        return SERVER.findAll(putRequestedFor(urlEqualTo(arrangement(child, transfer)))).size();
    }

    private static MappingBuilder whereabouts(String child) {
        return get(urlEqualTo("/api/registry/v1/children/" + child + "/whereabouts"));
    }

    private static String arrangement(String child, String transfer) {
        return "/api/registry/v1/children/" + child + "/care-arrangements/" + transfer;
    }
}
