package org.tonghu.registry.referral.web;

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

@ServiceTest
class ReferralIT {

    private static final String BASE = "/api/registry/v1/";
    private static final String REFERRALS = BASE + "referrals";
    private static final String LACKING = BASE + "work-lists/children-without-support?limit=500";
    private static final String WAITING = BASE + "work-lists/referrals-without-result";

    @Autowired Api api;
    @Autowired List<ChildRecords> records;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private String child(String aid) {
        return child(aid, "{\"status\":\"ALIVE\",\"guardianshipCapacity\":true}");
    }

    /** Seriously ill, with one parent who is able. */
    private String child(String aid, String mother) {
        var body =
                """
                {"identity":{"name":"测试壬","sex":"MALE","birthDate":"2015-05-01"},
                 "facts":{"householdRegistration":"RURAL","registeredAt":"410122101901",
                   "residence":{"township":"410122101","village":"410122101901"},
                   "seriousIllness":true,"aidReceived":[%s],
                   "parents":[{"status":"DEAD"},%s]},
                 "care":{"care":"FAMILY"}}\
                """
                        .formatted(aid, mother);
        return county().post(BASE + "children", body).expect(201).text("/id");
    }

    private static String referral(String child) {
        return """
        {"child":"%s","support":"TEMPORARY_ASSISTANCE","office":"韩寺镇民政所","reason":"家庭突发困难"}\
        """
                .formatted(child);
    }

    private ApiAnswer referred(String child) {
        return county().post(REFERRALS, referral(child)).expect(201);
    }

    private ApiAnswer support(String child) {
        return county().get(BASE + "children/" + child + "/support").expect(200);
    }

    private void waitUntilListed(String child, boolean listed) throws InterruptedException {
        while (county().get(LACKING).expect(200).body().contains(child) != listed) {
            Thread.sleep(50);
        }
    }

    private ApiAnswer result(ApiAnswer referral, String body) {
        return county().match(referral.etag()).post(referral.location() + "/result", body);
    }

    @Test
    void aidOnRecordIsSupport() {
        var view = support(child("{\"aid\":\"MINIMUM_LIVING_GUARANTEE\"}"));
        assertThat(view.text("/difficulties/0")).isEqualTo("SEVERE_CONDITION");
        assertThat(view.text("/support/0/support")).isEqualTo("MINIMUM_LIVING_GUARANTEE");
        assertThat(view.json().path("lacking").asBoolean()).isFalse();
    }

    @Test
    void aChildInDifficultyIsListedUntilItIsReferredOrSupported() throws InterruptedException {
        var child = child("");
        assertThat(support(child).json().path("lacking").asBoolean()).isTrue();
        waitUntilListed(child, true);
        var referral = referred(child);
        assertThat(support(child).json().path("lacking").asBoolean()).isFalse();
        waitUntilListed(child, false);
        var today = referral.text("/on");
        var granted =
                "{\"answer\":\"GRANTED\",\"on\":\"%s\",\"from\":\"%s\"}".formatted(today, today);
        result(referral, granted).expect(200);
        var view = support(child);
        assertThat(view.text("/support/0/referral")).isEqualTo(referral.text("/id"));
        assertThat(view.json().path("referred")).isEmpty();
    }

    @Test
    void aRefusedReferralLeavesTheChildLacking() throws InterruptedException {
        var child = child("");
        var referral = referred(child);
        waitUntilListed(child, false);
        var refused = "{\"answer\":\"REFUSED\",\"on\":\"%s\",\"note\":\"不符合条件\"}";
        result(referral, refused.formatted(referral.text("/on"))).expect(200);
        assertThat(support(child).json().path("lacking").asBoolean()).isTrue();
        waitUntilListed(child, true);
    }

    @Test
    void anOrphanHasAnAllowanceOfItsOwn() {
        var view = support(child("", "{\"status\":\"DEAD\"}"));
        assertThat(view.json().path("difficulties")).isEmpty();
        assertThat(view.json().path("lacking").asBoolean()).isFalse();
    }

    @Test
    void referralsWithoutResultAreWorkWithTheirDay() {
        var referral = referred(child(""));
        var by = referral.text("/expectedBy");
        var list = county().get(WAITING + "?limit=500&dueBy=" + by).expect(200);
        assertThat(list.body()).contains(referral.text("/id"));
        var count = county().get(WAITING + "/count?dueBy=" + by).expect(200);
        assertThat(count.json().path("count").asInt()).isEqualTo(list.json().path("items").size());
        var today = referral.text("/on");
        result(referral, "{\"answer\":\"NOT_NEEDED\",\"on\":\"" + today + "\"}").expect(200);
        assertThat(county().get(WAITING + "?limit=500").body())
                .doesNotContain(referral.text("/id"));
    }

    @Test
    void nobodyIsReferredTwiceForTheSameAndNothingIsAnsweredTwice() {
        var child = child("");
        var referral = referred(child);
        county().post(REFERRALS, referral(child)).expectProblem(409, "referred-already");
        var body = "{\"answer\":\"REFUSED\",\"on\":\"" + referral.text("/on") + "\"}";
        var answered = result(referral, body).expect(200);
        county().match(answered.etag())
                .post(referral.location() + "/result", body)
                .expectProblem(409, "answered-already");
        referred(child);
    }

    @Test
    void daysAndAnswersHaveToFit() {
        var child = child("");
        var future = referral(child).replace("\"reason\"", "\"on\":\"2999-01-01\",\"reason\"");
        assertThat(county().post(REFERRALS, future).expect(400).pointers()).contains("#/on");
        var referral = referred(child);
        var today = referral.text("/on");
        var noDay = result(referral, "{\"answer\":\"GRANTED\",\"on\":\"" + today + "\"}");
        assertThat(noDay.expect(400).pointers()).containsExactly("#/from");
        var before = result(referral, "{\"answer\":\"REFUSED\",\"on\":\"2020-01-01\"}");
        assertThat(before.expect(400).codes()).containsExactly("BEFORE_BEGINNING");
    }

    @Test
    void theListIsNarrowedScopedAndClosedToStrangers() {
        var child = child("");
        var referral = referred(child);
        var query =
                REFERRALS
                        + "?open=true&support=TEMPORARY_ASSISTANCE&place=410122101&child="
                        + child;
        assertThat(county().get(query).expect(200).json().path("items")).hasSize(1);
        assertThat(county().get(REFERRALS + "?open=false&child=" + child).json().path("items"))
                .isEmpty();
        var other = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        assertThat(other.get(REFERRALS + "?child=" + child).expect(200).json().path("items"))
                .isEmpty();
        other.get(referral.location()).expect(404);
        other.post(REFERRALS, referral(child)).expect(404);
        other.get(BASE + "children/" + child + "/support").expect(404);
        api.post(REFERRALS, "{}").expect(401);
        api.as(Role.PAYMENT_OFFICER, "ZZ-410122").post(REFERRALS, "{}").expect(403);
        var body = "{\"answer\":\"REFUSED\",\"on\":\"" + referral.text("/on") + "\"}";
        county().post(referral.location() + "/result", body).expect(428);
        county().match("\"9\"").post(referral.location() + "/result", body).expect(412);
    }

    @Test
    void referralsFollowTheirChildAndComeBack() {
        var from = child("");
        var to = child("");
        var referral = referred(from);
        var mine =
                records.stream()
                        .filter(it -> it.kind().equals("referrals"))
                        .findFirst()
                        .orElseThrow();
        asService(() -> mine.follow(from, to, "joining-r"));
        assertThat(county().get(referral.location()).text("/child")).isEqualTo(to);
        assertThat(mine.of(to)).hasSize(1);
        asService(() -> mine.comeBack("joining-r"));
        assertThat(county().get(referral.location()).text("/child")).isEqualTo(from);
        asService(() -> mine.seenBy(from, List.of("SEALED")));
        county().get(referral.location()).expect(404);
    }

    private static void asService(Runnable work) {
        CurrentCallers.runAs(Caller.system("registry"), work::run);
    }
}
