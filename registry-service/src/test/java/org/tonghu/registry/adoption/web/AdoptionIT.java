package org.tonghu.registry.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.adoption.web.AdoptionSteps.ADOPTIONS;
import static org.tonghu.registry.adoption.web.AdoptionSteps.BASE;
import static org.tonghu.registry.adoption.web.AdoptionSteps.REGISTRATION;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest(properties = "tonghu.clock.daily-work=false")
@Import(MovedClock.class)
class AdoptionIT {

    private static final String ABROAD =
            "{\"on\":\"2026-06-20\",\"relation\":\"%s\",\"reference\":\"报送件\"}";
    private static final String SEARCHED =
            """
            {"from":"2026-01-01","exhaustedOn":"2026-06-01","channels":["市级登记平台"],"reference":"寻亲档案"}\
            """;

    @Autowired Api api;
    AdoptionSteps steps;

    @BeforeEach
    void officers() {
        steps = new AdoptionSteps(api);
    }

    private boolean listed(String list, String child) {
        var path = BASE + list + (list.contains("?") ? "&" : "?") + "limit=500";
        return steps.county().get(path).expect(200).body().contains(child);
    }

    private void waitUntilListed(String child) throws InterruptedException {
        while (!listed("adoptions?state=WAITING", child)) {
            Thread.sleep(50);
        }
    }

    @Test
    void everyOrphanIsListedUntilACaseIsOpenOrAReasonIsGiven() throws InterruptedException {
        var child = steps.child("测试养", "");
        waitUntilListed(child);
        assertThat(listed("work-lists/adoptable-without-case", child)).isTrue();
        assertThat(listed("work-lists/children-waiting-for-adoption", child)).isTrue();
        assertThat(listed("adoptions/adoptable", child)).isTrue();
        assertThat(listed("adoptions/adoptable?asOf=2020-06-01", child)).isFalse();
        var opened = steps.opened(child);
        assertThat(opened.text("/state")).isEqualTo("SEARCHING");
        assertThat(listed("work-lists/adoptable-without-case", child)).isFalse();
        var why = "{\"reason\":\"HEALTH\",\"reviewBy\":\"2026-12-01\",\"detail\":\"术后观察\"}";
        var postponed = steps.step(opened, "PUT", "/obstacle", why).expect(200);
        assertThat(postponed.text("/state")).isEqualTo("NOT_PURSUED");
        assertThat(listed("work-lists/adoption-obstacles-to-review", child)).isTrue();
        assertThat(steps.opened(child).text("/state")).isEqualTo("SEARCHING");
        steps.county()
                .post(ADOPTIONS, "{\"child\":\"" + child + "\"}")
                .expectProblem(409, "step-not-open");
    }

    @Test
    void aCountEqualsItsList() throws InterruptedException {
        waitUntilListed(steps.child("测试数", ""));
        var list = BASE + "work-lists/adoptable-without-case";
        var count = steps.county().get(list + "/count").expect(200).json().path("count").asInt();
        assertThat(steps.county().get(list + "?limit=500").json().path("items")).hasSize(count);
    }

    @Test
    void abroadComesAfterADocumentedSearchAtHomeAndOnlyForRelatives() {
        var opened = steps.opened(steps.child("测试外", ""));
        steps.step(opened, "POST", "/intercountry-submission", ABROAD.formatted("RELATIVE"))
                .expectProblem(409, "domestic-first");
        var family =
                "{\"on\":\"2026-05-01\",\"reference\":\"1号家庭\",\"outcome\":\"DECLINED\",\"reason\":\"放弃\"}";
        var considered = steps.step(opened, "POST", "/candidates", family).expect(200);
        var searched = steps.step(considered, "PUT", "/domestic-search", SEARCHED).expect(200);
        steps.step(searched, "POST", "/intercountry-submission", ABROAD.formatted("UNRELATED"))
                .expectProblem(409, "abroad-only-with-relatives");
        assertThat(
                        steps.step(
                                        searched,
                                        "POST",
                                        "/intercountry-submission",
                                        ABROAD.formatted("RELATIVE"))
                                .expect(200)
                                .text("/state"))
                .isEqualTo("SUBMITTED_ABROAD");
    }

    @Test
    void aFamilyFoundSuitableStandsAgainstAnExhaustedSearch() {
        var opened = steps.opened(steps.child("测试内", ""));
        var family =
                "{\"on\":\"2026-05-01\",\"reference\":\"2号家庭\",\"outcome\":\"SUITABLE\",\"reason\":\"合适\"}";
        var considered = steps.step(opened, "POST", "/candidates", family).expect(200);
        steps.step(considered, "PUT", "/domestic-search", SEARCHED)
                .expectProblem(409, "a-family-is-there");
    }

    @Test
    void whatTheLawAsksIsRefusedWithItsClauseUntilItIsThere() {
        var opened = steps.opened(steps.child("测试法", ""));
        var refused =
                steps.step(opened, "POST", "/registration-proposal", REGISTRATION)
                        .expectProblem(409, "health-not-assessed");
        assertThat(refused.text("/clause")).contains("二(二)6");
        var healthy =
                steps.step(
                                opened,
                                "PUT",
                                "/preparation",
                                "{\"health\":{\"on\":\"2026-06-01\",\"reference\":\"体检表\"}}")
                        .expect(200);
        steps.step(healthy, "POST", "/registration-proposal", REGISTRATION)
                .expectProblem(409, "child-has-not-consented");
    }

    @Test
    void aRegistrationTakesTwoPersonsAndMayBeSentBack() {
        var child = steps.child("测试双", "");
        var proposed = steps.proposed(child);
        assertThat(listed("work-lists/adoptions-to-confirm", child)).isFalse();
        var path = ADOPTIONS + "/" + proposed.text("/id");
        steps.county()
                .match(proposed.etag())
                .post(path + "/registration", null)
                .expectProblem(409, "same-person");
        steps.colleague().post(path + "/registration", null).expect(428);
        steps.colleague().match("\"1\"").post(path + "/registration", null).expect(412);
        var back = steps.step(proposed, "POST", "/registration-proposal/return", "").expect(200);
        assertThat(back.text("/state")).isEqualTo("SEARCHING");
        steps.step(back, "POST", "/registration", "").expectProblem(409, "step-not-open");
    }

    @Test
    void adoptionsAreTheBusinessOfBureauxAndInstitutions() {
        var child = steps.child("测试权", "");
        var id = steps.opened(child).text("/id");
        var path = ADOPTIONS + "/" + id;
        api.as(Role.COUNTY_OFFICER, "ZZ-410184").get(path).expect(404);
        api.as(Role.CHILD_DIRECTOR, "410122101901").get(path).expect(403);
        api.as(Role.CHILD_SUPERVISOR, "410122101")
                .get(BASE + "work-lists/adoptable-without-case")
                .expect(404);
        api.as(Tokens.institutionManager("manager", "CWI-410122", "CWI-410122"))
                .get(path)
                .expect(200);
        api.as(Role.COUNTY_OFFICER, "ZZ-410184")
                .post(ADOPTIONS, "{\"child\":\"" + child + "\"}")
                .expect(404);
        steps.county().post(ADOPTIONS, "{}").expect(400);
    }
}
