package org.tonghu.registry.verification.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.MovableClock.onThe;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tonghu.registry.MovableClock;
import org.tonghu.registry.RegisteredChildren;
import org.tonghu.registry.Soon;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest(properties = "tonghu.clock.daily-work=false")
@Import(MovableClock.class)
class VerificationIT {

    private static final String CAMPAIGNS = "/api/registry/v1/verification-campaigns";
    private static final String NO_CHANGE = "{\"changed\":false}";

    @Autowired Api api;

    private Api director(String village) {
        return api.as(Role.CHILD_DIRECTOR, village);
    }

    private Api supervisor() {
        return api.as(Role.CHILD_SUPERVISOR, "410182101");
    }

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410182");
    }

    private String open(String quarter) {
        var body = "{\"unit\":\"ZZ-410182\",\"quarter\":\"" + quarter + "\"}";
        var opened = county().post(CAMPAIGNS, body).expect(202);
        var path = CAMPAIGNS + "/" + opened.text("/id");
        Soon.is(() -> county().get(path).expect(200).json().path("frozen").asBoolean());
        return path;
    }

    private static String item(String campaign, String child) {
        var id = campaign.substring(CAMPAIGNS.length() + 1);
        return campaign + "/items/" + id + "-CHILD-" + child;
    }

    private String state(String child) {
        return county().get(RegisteredChildren.PATH + "/" + child + "/verification-status")
                .expect(200)
                .text("/state");
    }

    private void verified(String item, Api by) {
        by.match(by.get(item).etag()).put(item + "/verification", NO_CHANGE).expect(200);
    }

    @Test
    void aVillageVerifiesSubmitsAndIsLockedAndARecordEnteredLaterIsNotDue() {
        var village = "410182101901";
        onThe("2020-03-10");
        var first = RegisteredChildren.in(api, village, "RURAL");
        var second = RegisteredChildren.in(api, village, "RURAL");
        var left = RegisteredChildren.in(api, village, "RURAL");
        onThe("2020-04-01");
        assertThat(state(first)).isEqualTo("DUE");
        var campaign = open("2020Q2");
        var later = RegisteredChildren.in(api, village, "RURAL");
        county().get(item(campaign, later)).expect(404);
        assertThat(state(later)).isEqualTo("VERIFIED");
        var way = campaign + "/villages/" + village;
        verified(item(campaign, first), director(village));
        var read = director(village).get(way).expect(200);
        director(village)
                .match(read.etag())
                .post(way + "/submission", null)
                .expectProblem(409, "verification-incomplete");
        leave(left);
        Soon.is(() -> county().get(item(campaign, left)).text("/state").equals("REMOVED"));
        verified(item(campaign, second), director(village));
        assertThat(county().get(item(campaign, second)).json().at("/verified/changed").asBoolean())
                .isFalse();
        throughAllHands(way, village);
        var again = county().get(item(campaign, first));
        county().match(again.etag())
                .put(item(campaign, first) + "/verification", NO_CHANGE)
                .expectProblem(409, "village-submitted");
        assertThat(state(first)).isEqualTo("VERIFIED");
        assertThat(state(left)).isEqualTo("NOT_DUE");
        onThe("2020-07-01");
        assertThat(state(first)).isEqualTo("DUE");
        assertThat(state(later)).isEqualTo("DUE");
    }

    private void leave(String child) {
        onThe("2020-05-10");
        var path = RegisteredChildren.PATH + "/" + child;
        county().match(county().get(path).etag())
                .put(path + "/departure", "{\"on\":\"2020-05-10\",\"reason\":\"MOVED_AWAY\"}")
                .expect(200);
    }

    private void throughAllHands(String way, String village) {
        var submitted = move(director(village), way, "submission", null, "SUBMITTED");
        supervisor().match(submitted.etag()).post(way + "/confirmation", null).expect(403);
        county().match(submitted.etag())
                .post(way + "/confirmation", null)
                .expectProblem(409, "wrong-state");
        move(supervisor(), way, "return", "{\"reason\":\"监护人电话缺失\"}", "RETURNED");
        move(director(village), way, "submission", null, "SUBMITTED");
        move(supervisor(), way, "review", null, "REVIEWED");
        move(county(), way, "confirmation", null, "CONFIRMED");
    }

    private ApiAnswer move(Api who, String way, String step, String body, String to) {
        var etag = who.get(way).expect(200).etag();
        var moved = who.match(etag).post(way + "/" + step, body).expect(200);
        assertThat(moved.text("/state")).isEqualTo(to);
        return moved;
    }

    @Test
    void aRecordNotVerifiedIsOverdueOnTheFirstDayAfterTheQuarterAndBenefitsAreWarned() {
        var village = "410182101902";
        onThe("2021-03-10");
        var child = RegisteredChildren.in(api, village, "RURAL");
        onThe("2021-04-02");
        var campaign = open("2021Q2");
        onThe("2021-06-30");
        assertThat(overdue()).doesNotContain(child);
        onThe("2021-07-01");
        assertThat(overdue()).contains(child);
        var flag = RegisteredChildren.PATH + "/" + child + "/verification-status";
        var told = api.as(Tokens.service("benefits")).get(flag).expect(200);
        assertThat(told.text("/state")).isEqualTo("OVERDUE");
        assertThat(told.text("/warning")).isNotEmpty();
        verified(item(campaign, child), director(village));
        assertThat(overdue()).doesNotContain(child);
        assertThat(api.as(Tokens.service("benefits")).get(flag).text("/state"))
                .isEqualTo("VERIFIED");
        api.as(Role.COUNTY_OFFICER, "ZZ-410184").get(flag).expect(404);
    }

    private List<String> overdue() {
        var list = "/api/registry/v1/work-lists/verifications-overdue";
        var found = county().get(list + "?limit=500").expect(200).json().path("items");
        assertThat(county().get(list + "/count").json().path("count").asInt())
                .isEqualTo(found.size());
        return found.valueStream().map(it -> it.path("child").asString()).toList();
    }

    @Test
    void aSampleIsCheckedByAnotherPersonAndHasAnErrorRate() {
        var village = "410182101903";
        onThe("2022-01-10");
        var children =
                List.of(
                        RegisteredChildren.in(api, village, "RURAL"),
                        RegisteredChildren.in(api, village, "RURAL"));
        onThe("2022-04-02");
        var campaign = open("2022Q2");
        children.forEach(child -> verified(item(campaign, child), supervisor()));
        var body = "{\"place\":\"" + village + "\",\"size\":5}";
        var sample = county().post(campaign + "/samples", body).expect(201);
        assertThat(sample.json().path("size").asInt()).isEqualTo(2);
        var path = sample.location();
        var result = result(sample.text("/drawn/0/item"), false);
        supervisor()
                .match(sample.etag())
                .post(path + "/results", result)
                .expectProblem(409, "two-persons");
        var checked = county().match(sample.etag()).post(path + "/results", result).expect(200);
        assertThat(checked.text("/errorRate")).isEqualTo("100.0");
        var both =
                county().match(checked.etag())
                        .post(path + "/results", result(sample.text("/drawn/1/item"), true))
                        .expect(200);
        assertThat(both.text("/errorRate")).isEqualTo("50.0");
        county().match(both.etag()).post(path + "/results", result("x", true)).expect(404);
        api.as(Role.COUNTY_OFFICER, "ZZ-410184").get(path).expect(404);
        director(village).get(path).expect(403);
    }

    private static String result(String item, boolean right) {
        return "{\"item\":\"" + item + "\",\"right\":" + right + "}";
    }

    @Test
    void aCampaignIsOpenedByTheUnitOrTheCityAndNotAheadOfTime() {
        onThe("2023-04-02");
        var body = "{\"unit\":\"ZZ-410182\",\"quarter\":\"2023Q3\"}";
        assertThat(county().post(CAMPAIGNS, body).expect(400).pointers())
                .containsExactly("#/quarter");
        var now = body.replace("Q3", "Q2");
        api.as(Role.COUNTY_OFFICER, "ZZ-410184")
                .post(CAMPAIGNS, now)
                .expectProblem(403, "unit-not-yours");
        supervisor().post(CAMPAIGNS, now).expect(403);
        county().post(CAMPAIGNS, now.replace("410182", "999999")).expect(400);
        var first = api.as(Role.CITY_OFFICER, "ZZ-MCA").post(CAMPAIGNS, now).expect(202);
        assertThat(county().post(CAMPAIGNS, now).expect(202).text("/id"))
                .isEqualTo(first.text("/id"));
        assertThat(first.location()).contains("/jobs/");
    }
}
