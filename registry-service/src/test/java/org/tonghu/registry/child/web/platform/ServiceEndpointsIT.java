package org.tonghu.registry.child.web.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest
class ServiceEndpointsIT {

    static final String ORPHAN =
            """
            {"identity":{"name":"测试丙","sex":"MALE","birthDate":"2015-05-01"},
             "facts":{"householdRegistration":"URBAN",
               "residence":{"township":"410122101","village":"410122101901"},
               "disabilities":[{"type":4,"grade":2}],
               "economicStatus":["DESTITUTE_SUPPORT"],
               "parents":[{"status":"DEAD"},{"status":"DEAD"}],
               "schooling":[{"stage":"PRIMARY","fullTime":true,"from":"2021-09-01"}],
               "aidReceived":[{"aid":"DISABILITY_LIVING_ALLOWANCE"}]},
             "care":{"care":"INSTITUTION","institution":"CWI-410122","from":"2020-05-01"}}\
            """;

    private static final String MOVED =
            "{\"care\":\"INSTITUTION\",\"institution\":\"ZZ-CWI\",\"from\":\"2026-06-01\"}";

    @Autowired Api api;

    private String registered() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122")
                .post("/api/registry/v1/children", ORPHAN)
                .expect(201)
                .location();
    }

    private Api service() {
        return api.as(Tokens.service("institution"));
    }

    @Test
    void benefitFactsTellAllThatRightsDependOn() {
        var child = registered();
        var facts = service().get(child + "/benefit-facts").expect(200);
        assertThat(facts.text("/unit")).isEqualTo("ZZ-410122");
        assertThat(facts.text("/division")).isEqualTo("410122101");
        assertThat(facts.text("/care/0/institution")).isEqualTo("CWI-410122");
        assertThat(facts.text("/care/0/from")).isEqualTo("2020-05-01");
        assertThat(facts.text("/categories/0/category")).isEqualTo("ORPHAN");
        assertThat(facts.json().at("/categories/0/to").isNull()).isTrue();
        assertThat(facts.text("/schooling/0/stage")).isEqualTo("PRIMARY");
        assertThat(facts.json().at("/disabilities/0/grade").asInt()).isEqualTo(2);
        assertThat(facts.json().at("/disabilities/0")).hasSize(2);
        assertThat(facts.text("/economicStatus/0")).isEqualTo("DESTITUTE_SUPPORT");
        assertThat(facts.json().at("/aidReceived/0/monthlyAmount").isNull()).isTrue();
        assertThat(facts.json().path("livingWithHiv").isBoolean()).isTrue();
        assertThat(facts.json().path("leftOn").isNull()).isTrue();
        assertThat(facts.json().path("visibleTo").valueStream().map(it -> it.asString()))
                .containsExactly("ZZ-MCA", "ZZ-410122", "410122101", "410122101901", "CWI-410122");
    }

    @Test
    void aCompletedTransferMovesTheChildOnceHoweverOftenItIsTold() {
        var child = registered();
        var path = child + "/care-arrangements/t-1";
        service().put(path, MOVED).expect(204);
        service().put(path, MOVED).expect(204);
        var facts = service().get(child + "/benefit-facts").expect(200);
        assertThat(facts.json().path("care")).hasSize(2);
        assertThat(facts.json().path("revision").asInt()).isEqualTo(2);
        var whereabouts = service().get(child + "/whereabouts").expect(200);
        assertThat(whereabouts.text("/institution")).isEqualTo("ZZ-CWI");
        assertThat(whereabouts.text("/care")).isEqualTo("INSTITUTION");
        assertThat(whereabouts.text("/unit")).isEqualTo("ZZ-410122");
        assertThat(whereabouts.text("/registrationNumber")).isNotEmpty();
        api.as(Tokens.institutionManager("city", "ZZ-CWI", "ZZ-CWI")).get(child).expect(200);
        api.as(Tokens.institutionManager("county", "CWI-410122", "CWI-410122"))
                .get(child)
                .expect(404);
    }

    @Test
    void aTransferToldWithAnotherContentOrBeforeThePresentArrangementIsRefused() {
        var child = registered();
        service().put(child + "/care-arrangements/t-2", MOVED).expect(204);
        service()
                .put(child + "/care-arrangements/t-2", MOVED.replace("2026-06-01", "2026-06-02"))
                .expectProblem(409, "transfer-told-otherwise");
        service()
                .put(child + "/care-arrangements/t-3", MOVED.replace("2026-06-01", "2026-05-31"))
                .expectProblem(409, "care-before-present-one");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{}|#/care",
                "{\"care\":\"INSTITUTION\",\"from\":\"2026-06-01\"}|#/institution",
                "{\"care\":\"FAMILY\",\"institution\":\"x\",\"from\":\"2026-06-01\"}|#/institution",
                "{\"care\":\"FAMILY\",\"from\":\"2026-13-01\"}|#/from",
                "{\"care\":\"FAMILY\",\"from\":\"2026-06-01\",\"to\":null}|#/to"
            })
    void aBadArrangementIsA400(String body, String pointer) {
        var answer = service().put(registered() + "/care-arrangements/t-4", body);
        assertThat(answer.expectProblem(400, "invalid").pointers()).contains(pointer);
    }

    @ParameterizedTest
    @CsvSource({"COUNTY_OFFICER", "CITY_OFFICER", "PLATFORM_ADMIN", "AUDITOR"})
    void noPersonGetsThere(Role role) {
        var child = registered();
        var person = api.as(role, "ZZ-MCA", "ZZ-410122");
        person.get(child + "/benefit-facts").expect(403);
        person.get(child + "/whereabouts").expect(403);
        person.put(child + "/care-arrangements/t-5", MOVED).expect(403);
    }

    @Test
    void aChildThatDoesNotExistIsA404() {
        var path = "/api/registry/v1/children/nobody";
        service().get(path + "/benefit-facts").expect(404);
        service().get(path + "/whereabouts").expect(404);
        service().put(path + "/care-arrangements/t-6", MOVED).expect(404);
    }
}
