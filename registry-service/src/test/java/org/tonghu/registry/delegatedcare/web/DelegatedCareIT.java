package org.tonghu.registry.delegatedcare.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tonghu.registry.MovableClock;
import org.tonghu.registry.RegisteredChildren;
import org.tonghu.registry.Soon;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@ServiceTest
@Import(MovableClock.class)
class DelegatedCareIT {

    private static final String WORK = "/api/registry/v1/work-lists/";
    private static final String SIGNED =
            """
            {"carer":{"name":"测试照护人","relationship":"63","phone":"0371-0000000","address":"德政村1号",
               "capacity":"FULL","faults":[]},
             "contact":{"place":"东莞","phone":"0769-0000000","contactsPerWeek":2},
             "signedOn":"2026-03-01","expiresOn":"2026-08-31",
             "signatories":["MOTHER","CARER","COMMITTEE"]}\
            """;
    private static final String ADMONISHED =
            """
            {"on":"2026-03-01","whom":"FATHER","ground":"NOT_IN_TOUCH","office":"德政村村委会",
             "promised":"每周至少联系一次","promisedBy":"2026-04-01"}\
            """;

    @Autowired Api api;

    @BeforeEach
    void itIsTheSecondOfMarch() {
        MovableClock.onThe("2026-03-02");
    }

    private Api director() {
        return api.as(Role.CHILD_DIRECTOR, RegisteredChildren.VILLAGE);
    }

    private static String confirmations(String child) {
        return RegisteredChildren.PATH + "/" + child + "/delegated-care-confirmations";
    }

    private static String admonitions(String child) {
        return RegisteredChildren.PATH + "/" + child + "/admonitions";
    }

    private boolean waits(String list, String child) {
        var path = WORK + list + "?limit=500";
        return director()
                .get(path)
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .anyMatch(it -> it.at("/child").asString().equals(child));
    }

    @Test
    void aLeftBehindChildWaitsUntilAConfirmationIsSignedAndAgainWhenItRunsOut() {
        var child = RegisteredChildren.leftBehind(api);
        Soon.is(() -> waits("delegated-care-missing", child));

        var signed = director().post(confirmations(child), SIGNED).expect(201);
        assertThat(director().get(signed.location()).expect(200).json().at("/holds").asBoolean())
                .isTrue();
        assertThat(waits("delegated-care-missing", child)).isFalse();
        assertThat(waits("delegated-care-expiring", child)).isFalse();

        MovableClock.onThe("2026-08-20");
        assertThat(waits("delegated-care-expiring", child)).isTrue();
        MovableClock.onThe("2026-09-01");
        assertThat(waits("delegated-care-missing", child)).isTrue();
        assertThat(waits("delegated-care-expiring", child)).isFalse();
    }

    @Test
    void aChildThatIsNotLeftBehindNeedsNone() {
        var child = RegisteredChildren.withoutHouseholdRegistration(api);
        director().post(confirmations(child), SIGNED).expect(201);
        assertThat(waits("delegated-care-missing", child)).isFalse();
    }

    @Test
    void theCountIsThatOfTheList() {
        var child = RegisteredChildren.leftBehind(api);
        Soon.is(() -> waits("delegated-care-missing", child));
        var list = director().get(WORK + "delegated-care-missing?limit=500").expect(200);
        var count = director().get(WORK + "delegated-care-missing/count").expect(200);
        assertThat(count.json().at("/count").asInt()).isEqualTo(list.json().at("/items").size());
    }

    @Test
    void anEndedConfirmationLeavesTheChildOpenAgainAndEndsOnce() {
        var child = RegisteredChildren.leftBehind(api);
        var signed = director().post(confirmations(child), SIGNED).expect(201);
        var end = "{\"on\":\"2026-03-02\",\"reason\":\"CARER_GAVE_UP\"}";
        var path = signed.location() + "/end";

        director().put(path, end).expect(428);
        director().match("\"9\"").put(path, end).expect(412);
        assertThat(
                        director()
                                .match(signed.etag())
                                .put(path, end.replace("03-02", "02-28"))
                                .expect(400)
                                .pointers())
                .containsExactly("#/on");
        var ended = director().match(signed.etag()).put(path, end).expect(200);
        assertThat(ended.text("/ended/reason")).isEqualTo("CARER_GAVE_UP");
        assertThat(waits("delegated-care-missing", child)).isTrue();
        director().match(ended.etag()).put(path, end).expectProblem(409, "confirmation-ended");
    }

    @Test
    void whoMayNotBeEntrustedIsRefusedWithTheClause() {
        var child = RegisteredChildren.leftBehind(api);
        var body = SIGNED.replace("\"faults\":[]", "\"faults\":[\"NEGLECTED_BEFORE\"]");
        var refused = director().post(confirmations(child), body).expect(409);
        assertThat(refused.text("/reason")).isEqualTo("CARER_MAY_NOT_BE_ENTRUSTED");
        assertThat(refused.text("/clause")).isEqualTo("未成年人保护法 第二十二条");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/carer/relationship       | \"grandma\"                | #/carer/relationship",
                "/carer/phone              | \"call me\"                | #/carer/phone",
                "/carer/capacity           | \"SOME\"                   | #/carer/capacity",
                "/carer/faults             | [null]                     | #/carer/faults/0",
                "/contact/contactsPerWeek  | -1                         | #/contact/contactsPerWeek",
                "/contact/contactsPerWeek  | \"2\"                      | #/contact/contactsPerWeek",
                "/signedOn                 | \"2026-03-03\"             | #/signedOn",
                "/signedOn                 | \"2014-01-01\"             | #/signedOn",
                "/expiresOn                | \"2026-02-28\"             | #/expiresOn",
                "/expiresOn                | \"2039-01-01\"             | #/expiresOn",
                "/expiresOn                | \"2026-02-30\"             | #/expiresOn",
                "/signatories              | []                         | #/signatories",
                "/surprise                 | 1                          | #/surprise"
            })
    void badInputSaysWhereTheFaultIs(String at, String value, String pointer) {
        var child = RegisteredChildren.leftBehind(api);
        var json = JsonMapper.shared();
        var body = (ObjectNode) json.readTree(SIGNED);
        var slash = at.lastIndexOf('/');
        ((ObjectNode) body.at(at.substring(0, slash)))
                .set(at.substring(slash + 1), json.readTree(value));
        assertThat(director().post(confirmations(child), body).expect(400).pointers())
                .contains(pointer);
    }

    @Test
    void anAdmonitionIsKeptAsItWasGiven() {
        var child = RegisteredChildren.leftBehind(api);
        director().post(admonitions(child), ADMONISHED).expect(201);
        assertThat(director().get(admonitions(child)).expect(200).text("/items/0/ground"))
                .isEqualTo("NOT_IN_TOUCH");
        var tomorrow = ADMONISHED.replace("\"on\":\"2026-03-01\"", "\"on\":\"2026-03-03\"");
        assertThat(director().post(admonitions(child), tomorrow).expect(400).pointers())
                .containsExactly("#/on");
    }

    @Test
    void onlyTheChildsOwnOfficesReadAndOnlyThoseWhoMeetItWrite() {
        var child = RegisteredChildren.leftBehind(api);
        for (var path : new String[] {confirmations(child), admonitions(child)}) {
            var body = path.endsWith("admonitions") ? ADMONISHED : SIGNED;
            api.post(path, body).expect(401);
            api.get(path).expect(401);
            for (var role : new Role[] {Role.CITY_OFFICER, Role.AUDITOR}) {
                api.as(role, "ZZ-MCA").get(path).expect(200);
                api.as(role, "ZZ-MCA").post(path, body).expect(403);
            }
            api.as(Role.PAYMENT_OFFICER, "ZZ-410122").get(path).expect(403);
            other().get(path).expect(404);
            other().post(path, body).expect(404);
        }
        var id = director().post(confirmations(child), SIGNED).expect(201).location();
        other().get(id).expect(404);
        api.as(Role.COUNTY_OFFICER, "ZZ-410122").get(id).expect(200);
        missing(
                director()
                        .get(
                                confirmations(RegisteredChildren.leftBehind(api))
                                        + id.substring(id.lastIndexOf('/'))));
    }

    private Api other() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410184");
    }

    private static void missing(ApiAnswer answer) {
        answer.expectProblem(404, "not-found");
    }
}
