package org.tonghu.registry.changerequest.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
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
class ChangeRequestIT {

    private static final String CHILDREN = "/api/registry/v1/children";
    private static final String REQUESTS = "/api/registry/v1/change-requests";
    private static final String OPEN = "/api/registry/v1/work-lists/change-requests-open";
    private static final String CHILD =
            """
            {"identity":{"name":"测试卯","sex":"FEMALE","birthDate":"2015-05-01"},
             "facts":{"householdRegistration":"RURAL","registeredAt":"410122101901",
               "residence":{"township":"410122101","village":"410122101901"},
               "parents":[{"name":"测试父","status":"DEAD"},{"status":"ALIVE","guardianshipCapacity":true}]},
             "care":{"care":"FAMILY"}}\
            """;
    private static final String MOTHER_DIED =
            "\"fields\":[\"PARENTS\"],\"facts\":{\"parents\":[{\"name\":\"测试父\",\"status\":\"DEAD\"},{\"status\":\"DEAD\"}]}";

    @Autowired Api api;
    @Autowired List<ChildRecords> records;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private Api director() {
        return api.as(Role.CHILD_DIRECTOR, "410122101901");
    }

    private String child() {
        return county().post(CHILDREN, CHILD).expect(201).text("/id");
    }

    private static String proposal(String child, String what) {
        return """
        {"child":"%s",%s,"reason":"核查发现","evidence":"死亡证明"}\
        """
                .formatted(child, what);
    }

    private static String named(String name) {
        return "\"fields\":[\"NAME\"],\"identity\":{\"name\":\"" + name + "\"}";
    }

    private ApiAnswer proposed(String child, String what) {
        return director().post(REQUESTS, proposal(child, what)).expect(201);
    }

    private ApiAnswer approve(Api who, ApiAnswer request) {
        return who.match(request.etag())
                .post(REQUESTS + "/" + request.text("/id") + "/approval", null);
    }

    @Test
    void aProposalIsComparedApprovedByAnotherAndDecidesTheCategoriesAnew() {
        var child = child();
        var request = proposed(child, MOTHER_DIED);
        assertThat(request.text("/comparison/now/facts/parents/1/status")).isEqualTo("ALIVE");
        assertThat(request.text("/comparison/proposed/facts/parents/1/status")).isEqualTo("DEAD");
        assertThat(request.json().at("/comparison/categoriesNow")).isEmpty();
        assertThat(request.text("/comparison/categoriesAfter/0")).isEqualTo("ORPHAN");
        assertThat(county().get(CHILDREN + "/" + child).json().at("/classification/categories"))
                .isEmpty();
        var approved = approve(county(), request).expect(200);
        assertThat(approved.text("/state")).isEqualTo("APPROVED");
        assertThat(approved.text("/closing/by")).isEqualTo("id-of-county-officer");
        var after = county().get(CHILDREN + "/" + child).expect(200);
        assertThat(after.text("/classification/categories/0")).isEqualTo("ORPHAN");
        assertThat(after.text("/facts/parents/0/name")).isEqualTo("测试父");
        approve(county(), approved).expectProblem(409, "not-open");
    }

    @Test
    void whoProposesDoesNotDecide() {
        var request = county().post(REQUESTS, proposal(child(), named("测试卯卯"))).expect(201);
        approve(county(), request).expectProblem(409, "same-person");
        var reason = "{\"reason\":\"材料不足\"}";
        county().match(request.etag())
                .post(request.location() + "/rejection", reason)
                .expectProblem(409, "same-person");
        var other = api.as(Tokens.of("county-officer-b", Role.COUNTY_OFFICER, "ZZ-410122"));
        approve(other, request).expect(200);
    }

    @Test
    void proposalsThatTellTheSameFieldDifferentlyAreDetected() {
        var child = child();
        var one = proposed(child, named("测试寅"));
        var other = proposed(child, named("测试辰"));
        assertThat(other.text("/comparison/fields/0/conflictsWith/0")).isEqualTo(one.text("/id"));
        approve(county(), one).expectProblem(409, "conflicting-proposals");
        county().match(other.etag())
                .post(other.location() + "/rejection", "{\"reason\":\"与户口簿不符\"}")
                .expect(200);
        approve(county(), one).expect(200);
        assertThat(county().get(CHILDREN + "/" + child).text("/identity/name")).isEqualTo("测试寅");
    }

    @Test
    void proposalsOnDifferentFieldsAreBothApproved() {
        var child = child();
        var one = proposed(child, named("测试巳"));
        var other = proposed(child, MOTHER_DIED);
        approve(county(), one).expect(200);
        approve(county(), other).expect(200);
        var after = county().get(CHILDREN + "/" + child).expect(200);
        assertThat(after.text("/identity/name")).isEqualTo("测试巳");
        assertThat(after.text("/classification/categories/0")).isEqualTo("ORPHAN");
    }

    @Test
    void aRecordThatChangedSinceIsNotOverwritten() {
        var child = child();
        var request = proposed(child, named("测试午"));
        var read = county().get(CHILDREN + "/" + child).expect(200);
        var identity = "{\"name\":\"测试未\",\"sex\":\"FEMALE\",\"birthDate\":\"2015-05-01\"}";
        county().match(read.etag()).put(CHILDREN + "/" + child + "/identity", identity).expect(200);
        assertThat(
                        county().get(request.location())
                                .json()
                                .at("/comparison/fields/0/changedSince")
                                .asBoolean())
                .isTrue();
        approve(county(), request).expectProblem(409, "record-changed-since");
    }

    @Test
    void onlyTheProposerWithdraws() {
        var request = proposed(child(), named("测试戌"));
        var path = request.location() + "/withdrawal";
        county().match(request.etag()).post(path, null).expectProblem(409, "not-the-proposer");
        assertThat(director().match(request.etag()).post(path, null).expect(200).text("/state"))
                .isEqualTo("WITHDRAWN");
    }

    @Test
    void whatIsSaidAlreadyOrDoesNotFitIsRefused() {
        var child = child();
        director()
                .post(REQUESTS, proposal(child, named("测试卯")))
                .expectProblem(409, "nothing-to-change");
        var missing = director().post(REQUESTS, proposal(child, "\"fields\":[\"NAME\"]"));
        assertThat(missing.expect(400).pointers()).containsExactly("#/identity/name");
        var unlisted = "\"fields\":[\"SEX\"],\"identity\":{\"sex\":\"MALE\",\"name\":\"测试\"}";
        assertThat(director().post(REQUESTS, proposal(child, unlisted)).expect(400).codes())
                .containsExactly("NOT_APPLICABLE");
        var parents = "\"fields\":[\"PARENTS\"],\"facts\":{\"parents\":[{\"status\":\"DEAD\"}]}";
        assertThat(director().post(REQUESTS, proposal(child, parents)).expect(400).pointers())
                .containsExactly("#/facts/parents");
        var number =
                "\"fields\":[\"CITIZEN_ID\"],\"identity\":{\"citizenId\":\"410199201505010000\"}";
        assertThat(director().post(REQUESTS, proposal(child, number)).expect(400).pointers())
                .containsExactly("#/identity/citizenId");
    }

    @Test
    void aCitizenIdIsMaskedAndMustFitTheBirthDate() {
        var child = child();
        var number =
                "\"fields\":[\"CITIZEN_ID\"],\"identity\":{\"citizenId\":\"41019920150501906X\"}";
        var valid =
                director()
                        .post(
                                REQUESTS,
                                proposal(
                                        child, number.replace("906X", check("41019920150501906"))));
        var request = valid.expect(201);
        assertThat(request.text("/comparison/proposed/identity/citizenId")).contains("*");
        approve(county(), request).expect(200);
        var born = "\"fields\":[\"BIRTH_DATE\"],\"identity\":{\"birthDate\":\"2014-05-01\"}";
        assertThat(director().post(REQUESTS, proposal(child, born)).expect(400).codes())
                .containsExactly("BIRTH_DATE_DIFFERS");
        var second = proposed(child(), number.replace("906X", check("41019920150501906")));
        approve(county(), second).expectProblem(409, "citizen-id-taken");
    }

    private static String check(String first17) {
        int[] weights = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};
        int sum = 0;
        for (int i = 0; i < weights.length; i++) {
            sum += (first17.charAt(i) - '0') * weights[i];
        }
        return "906" + "10X98765432".charAt(sum % 11);
    }

    @Test
    void theWorkListCountsWhatIsOpen() {
        var request = proposed(child(), named("测试丑"));
        assertThat(county().get(OPEN + "?limit=500").expect(200).body())
                .contains(request.text("/id"));
        var count = county().get(OPEN + "/count").expect(200).json().path("count").asInt();
        assertThat(count).isEqualTo(county().get(OPEN + "?limit=500").json().path("items").size());
        approve(county(), request).expect(200);
        assertThat(county().get(OPEN + "?limit=500").body()).doesNotContain(request.text("/id"));
    }

    @Test
    void theListIsNarrowedAndScoped() {
        var child = child();
        var request = proposed(child, named("测试亥"));
        var mine =
                county().get(REQUESTS + "?state=OPEN&place=410122101&child=" + child).expect(200);
        assertThat(mine.text("/items/0/id")).isEqualTo(request.text("/id"));
        assertThat(county().get(REQUESTS + "?state=REJECTED&child=" + child).json().path("items"))
                .isEmpty();
        var other = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        assertThat(other.get(REQUESTS + "?child=" + child).expect(200).json().path("items"))
                .isEmpty();
        other.get(request.location()).expect(404);
        approve(other, request).expect(404);
        other.post(REQUESTS, proposal(child, named("测试"))).expect(404);
    }

    @Test
    void strangersAndOldRevisionsAreRefused() {
        var request = proposed(child(), named("测试己"));
        api.post(REQUESTS, "{}").expect(401);
        api.as(Role.PAYMENT_OFFICER, "ZZ-410122").post(REQUESTS, "{}").expect(403);
        approve(director(), request).expect(403);
        county().post(request.location() + "/approval", null).expect(428);
        county().match("\"7\"").post(request.location() + "/approval", null).expect(412);
        assertThat(county().get(CHILDREN + "/" + request.text("/child")).text("/identity/name"))
                .isEqualTo("测试卯");
    }

    @Test
    void proposalsFollowTheirChildAndComeBack() {
        var request = proposed(child(), named("测试庚"));
        var to = child();
        var mine =
                records.stream()
                        .filter(it -> it.kind().equals("change-requests"))
                        .findFirst()
                        .orElseThrow();
        var from = request.text("/child");
        CurrentCallers.runAs(Caller.system("registry"), () -> mine.follow(from, to, "joining-c"));
        assertThat(county().get(request.location()).text("/child")).isEqualTo(to);
        CurrentCallers.runAs(Caller.system("registry"), () -> mine.comeBack("joining-c"));
        assertThat(county().get(request.location()).text("/child")).isEqualTo(from);
        assertThat(mine.of(from)).hasSize(1);
        CurrentCallers.runAs(Caller.system("registry"), () -> mine.seenBy(from, List.of("SEALED")));
        county().get(request.location()).expect(404);
    }
}
