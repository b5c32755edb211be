package org.tonghu.registry.confidential.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest
class ConfidentialIT {

    private static final String BASE = "/api/registry/v1/";
    private static final String OFFICERS = BASE + "managing-units/ZZ-410185/confidential-officers";
    private static final String CERTIFICATE =
            "{\"number\":\"CDC-2026-001\",\"issuedBy\":\"市疾控中心\",\"issuedOn\":\"2020-05-01\"}";
    private static final String CHILD =
            """
            {"identity":{"name":"测试癸","sex":"MALE","birthDate":"2015-05-01"},
             "facts":{"householdRegistration":"URBAN","registeredAt":"410185001",
               "residence":{"township":"410185001"},
               "parents":[{"status":"DEAD"},{"status":"DEAD"}]},
             "care":{"care":"FAMILY"}}\
            """;

    @Autowired Api api;
    @Autowired List<ChildRecords> records;

    private Api officer(String name) {
        return api.as(Tokens.of(name, Role.COUNTY_OFFICER, "ZZ-410185"));
    }

    private Api city() {
        return api.as(Role.CITY_OFFICER, "ZZ-MCA");
    }

    @BeforeEach
    void twoOfficersAreNamed() {
        var named = city().get(OFFICERS).expect(200);
        city().match(named.etag())
                .put(OFFICERS, "{\"officers\":[\"id-of-named-a\",\"id-of-named-b\"]}")
                .expect(200);
    }

    private String child() {
        return officer("county-officer").post(BASE + "children", CHILD).expect(201).text("/id");
    }

    private ApiAnswer entered(String child) {
        return officer("named-a").post(path(child), CERTIFICATE).expect(201);
    }

    private static String path(String child) {
        return BASE + "children/" + child + "/confidential";
    }

    private ApiAnswer confirm(String name, ApiAnswer matter) {
        var at = path(matter.text("/child")) + "/" + matter.text("/id");
        return officer(name).match(matter.etag()).post(at + "/confirmation", null);
    }

    private boolean isTold(String child) {
        return api.as(Tokens.service("benefits"))
                .get(BASE + "children/" + child + "/benefit-facts")
                .expect(200)
                .json()
                .path("livingWithHiv")
                .asBoolean();
    }

    @Test
    void oneNamedOfficerEntersAndAnotherConfirmsOnACertificate() {
        var child = child();
        var matter = entered(child);
        confirm("named-a", matter).expectProblem(409, "same-person");
        assertThat(isTold(child)).isFalse();
        var confirmed = confirm("named-b", matter).expect(200);
        assertThat(confirmed.json().path("confirmed").asBoolean()).isTrue();
        assertThat(isTold(child)).isTrue();
        confirm("named-b", confirmed).expectProblem(409, "decided-already");
        officer("named-a").post(path(child), CERTIFICATE).expectProblem(409, "recognised-already");
    }

    @Test
    void whoIsNotNamedLearnsNothing() {
        var child = child();
        var matter = entered(child);
        for (var stranger : List.of(officer("county-officer"), officer("county-officer-b"))) {
            stranger.get(path(child)).expectProblem(403, "not-a-named-officer");
            stranger.get(matter.location()).expectProblem(403, "not-a-named-officer");
            stranger.post(path(child), CERTIFICATE).expectProblem(403, "not-a-named-officer");
        }
        city().get(path(child)).expect(403);
        api.as(Role.CHILD_SUPERVISOR, "410185001").get(path(child)).expect(403);
        api.get(path(child)).expect(401);
        var elsewhere = api.as(Tokens.of("named-a", Role.COUNTY_OFFICER, "ZZ-410184"));
        elsewhere.get(path(child)).expect(404);
    }

    @Test
    void nothingOfItIsInListsFilesEventsOrTheChildsPages() {
        var child = child();
        var matter = entered(child);
        confirm("named-b", matter).expect(200);
        var county = officer("county-officer");
        assertThat(county.get(BASE + "children/" + child).expect(200).body())
                .doesNotContainIgnoringCase("hiv")
                .doesNotContain("CDC");
        assertThat(county.get(BASE + "work-lists").expect(200).body())
                .doesNotContain("confidential");
        var auditor = api.as(Role.AUDITOR, "ZZ-MCA");
        assertThat(
                        auditor.get(BASE + "events?aggregate=" + matter.text("/id"))
                                .expect(200)
                                .json()
                                .path("items"))
                .isEmpty();
        var mine =
                records.stream()
                        .filter(it -> it.kind().equals("confidential"))
                        .findFirst()
                        .orElseThrow();
        assertThat(mine.of(child)).isEmpty();
    }

    @Test
    void aRefusalTakesReasonsAndLeavesTheRecordAsItIs() {
        var child = child();
        var matter = entered(child);
        var path = matter.location() + "/refusal";
        officer("named-b").match(matter.etag()).post(path, "{}").expect(400);
        officer("named-b").match(matter.etag()).post(path, "{\"reason\":\"证明编号有误\"}").expect(200);
        assertThat(isTold(child)).isFalse();
        entered(child);
    }

    @Test
    void certificatesAndRevisionsAreChecked() {
        var child = child();
        var future = CERTIFICATE.replace("2020-05-01", "2999-05-01");
        assertThat(officer("named-a").post(path(child), future).expect(400).pointers())
                .containsExactly("#/issuedOn");
        var unborn = CERTIFICATE.replace("2020-05-01", "2014-05-01");
        officer("named-a").post(path(child), unborn).expect(400);
        var matter = entered(child);
        officer("named-a").post(path(child), CERTIFICATE).expectProblem(409, "open-already");
        officer("named-b").post(matter.location() + "/confirmation", null).expect(428);
        officer("named-b")
                .match("\"9\"")
                .post(matter.location() + "/confirmation", null)
                .expect(412);
        officer("named-b")
                .match("\"1\"")
                .post(path(child) + "/none/confirmation", null)
                .expect(404);
        assertThat(isTold(child)).isFalse();
    }

    @Test
    void onlyTheCityNamesOfficers() {
        officer("named-a").get(OFFICERS).expect(403);
        api.get(OFFICERS).expect(401);
        city().put(OFFICERS, "{\"officers\":[]}").expect(428);
        city().match("\"0\"").put(OFFICERS, "{\"officers\":[]}").expect(412);
        city().get(OFFICERS.replace("ZZ-410185", "ZZ-NONE")).expect(404);
    }

    @Test
    void itFollowsItsChildAndComesBack() {
        var from = child();
        var to = child();
        entered(from);
        var mine =
                records.stream()
                        .filter(it -> it.kind().equals("confidential"))
                        .findFirst()
                        .orElseThrow();
        CurrentCallers.runAs(Caller.system("registry"), () -> mine.follow(from, to, "joining-h"));
        assertThat(officer("named-a").get(path(to)).expect(200).json().path("items")).hasSize(1);
        CurrentCallers.runAs(Caller.system("registry"), () -> mine.comeBack("joining-h"));
        assertThat(officer("named-a").get(path(from)).expect(200).json().path("items")).hasSize(1);
    }

    @Test
    void whereOfficersAreNamedNobodyGoesRoundTheCertificate() {
        var child = child();
        var path = BASE + "children/" + child + "/sealed-health";
        officer("county-officer")
                .match("\"1\"")
                .put(path, "{\"livingWithHiv\":true}")
                .expectProblem(409, "not-a-named-officer");
        officer("named-a")
                .match("\"1\"")
                .put(path, "{\"livingWithHiv\":true}")
                .expectProblem(409, "certificate-needed");
        officer("named-a").match("\"1\"").put(path, "{\"livingWithHiv\":false}").expect(204);
    }
}
