package org.tonghu.registry.leftbehindwoman.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.MovableClock.onThe;
import static org.tonghu.registry.leftbehindwoman.web.WomanBodies.PATH;
import static org.tonghu.registry.leftbehindwoman.web.WomanBodies.changed;
import static org.tonghu.registry.leftbehindwoman.web.WomanBodies.woman;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tonghu.registry.MovableClock;
import org.tonghu.registry.Soon;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;

@ServiceTest(properties = "tonghu.clock.daily-work=false")
@Import(MovableClock.class)
class WomenInCampaignsIT {

    private static final String CAMPAIGNS = "/api/registry/v1/verification-campaigns";
    private static final String VILLAGE = "410183101901";

    @Autowired Api api;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410183");
    }

    private ApiAnswer registered() {
        var place = "{\"township\":\"410183101\",\"village\":\"" + VILLAGE + "\"}";
        var body = changed(woman(), "/residence", place);
        changed(body, "/spouse/awaySince", "\"2019-02-20\"");
        return county().post(PATH, body).expect(201);
    }

    private String opened() {
        var body = "{\"unit\":\"ZZ-410183\",\"quarter\":\"2020Q2\"}";
        var path = CAMPAIGNS + "/" + county().post(CAMPAIGNS, body).expect(202).text("/id");
        Soon.is(() -> county().get(path).expect(200).json().path("frozen").asBoolean());
        return path;
    }

    private static String item(String campaign, ApiAnswer woman) {
        var id = campaign.substring(CAMPAIGNS.length() + 1);
        return campaign + "/items/" + id + "-LEFT_BEHIND_WOMAN-" + woman.text("/id");
    }

    private void move(ApiAnswer woman, String revision, String move, String body) {
        county().match(revision).put(woman.location() + move, body).expect(200);
    }

    @Test
    void aWomanIsDueEveryQuarterUnlessSheLeftOrCameLater() {
        onThe("2020-03-10");
        var here = registered();
        var gone = registered();
        var leaves = registered();
        move(gone, "\"1\"", "/departure", "{\"on\":\"2020-03-10\",\"reason\":\"DIED\"}");
        onThe("2020-04-01");
        var campaign = opened();
        var later = registered();
        var due = county().get(item(campaign, here)).expect(200);
        assertThat(due.text("/state")).isEqualTo("DUE");
        assertThat(due.json().path("completeness").asInt()).isEqualTo(80);
        county().get(item(campaign, gone)).expect(404);
        county().get(item(campaign, later)).expect(404);
        api.as(Role.COUNTY_OFFICER, "ZZ-410184").get(item(campaign, here)).expect(404);
        var director = api.as(Role.CHILD_DIRECTOR, VILLAGE).match(due.etag());
        director.put(item(campaign, here) + "/verification", "{\"changed\":false}").expect(200);
        assertThat(county().get(item(campaign, here)).text("/state")).isEqualTo("VERIFIED");
        move(
                leaves,
                "\"1\"",
                "/departure",
                "{\"on\":\"2020-04-01\",\"reason\":\"HUSBAND_RETURNED\"}");
        Soon.is(() -> state(campaign, leaves).equals("REMOVED"));
        move(
                leaves,
                "\"2\"",
                "/reopening",
                "{\"from\":\"2020-04-01\",\"reason\":\"CLOSED_IN_ERROR\"}");
        Soon.is(() -> state(campaign, leaves).equals("DUE"));
    }

    private String state(String campaign, ApiAnswer woman) {
        return county().get(item(campaign, woman)).text("/state");
    }
}
