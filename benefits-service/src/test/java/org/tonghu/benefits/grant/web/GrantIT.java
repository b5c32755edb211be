package org.tonghu.benefits.grant.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.benefits.testing.RegistryChild.aChild;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.benefits.testing.BenefitsTest;
import org.tonghu.benefits.testing.Story;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.Tokens;

@BenefitsTest
class GrantIT {

    private static final String PATH = Story.BASE + "/grants";

    @Autowired Api api;

    @Autowired Story story;

    @Autowired ReviewsDue reviews;

    @BeforeEach
    void today() {
        story.on("2020-05-20");
    }

    @Test
    void a_notice_leads_to_a_determination_and_a_proposal_from_the_month_after() {
        var child = aChild().orphanSince("2020-05-10");
        story.noticed(child).expect(204);

        var grant = story.grant(story.grants(child, "PROPOSED").getFirst());
        assertThat(grant.text("/programme")).isEqualTo("ORPHAN_ALLOWANCE");
        assertThat(grant.text("/firstMonth")).isEqualTo("2020-06");
        assertThat(grant.json().path("lastMonth").isNull()).isTrue();
        var determined =
                story.cityOfficer()
                        .get(Story.BASE + "/children/" + child.id() + "/determinations")
                        .expect(200);
        assertThat(determined.text("/policyVersion")).isEqualTo("2020-01-01");
        assertThat(determined.text("/payingUnit")).isEqualTo("ZZ-410122");
        assertThat(determined.json().path("determinations")).hasSize(10);
    }

    @Test
    void the_same_notice_twice_proposes_once() {
        var child = aChild().orphanSince("2020-05-10");
        story.noticed(child).expect(204);
        story.noticed(child).expect(204);
        story.changed(child);
        assertThat(story.grants(child, "")).hasSize(1);
    }

    @Test
    void one_verifies_and_another_confirms() {
        var child = aChild().orphanSince("2020-05-10");
        story.noticed(child).expect(204);
        var id = story.grants(child, "PROPOSED").getFirst();

        story.step(story.officer("ann"), id, "verification").expect(200);
        var same = story.step(story.officer("ann"), id, "confirmation").expect(409);
        assertThat(same.text("/reason")).isEqualTo("SAME_PERSON");
        assertThat(same.text("/clause")).contains("62号");
        var confirmed = story.step(story.officer("bob"), id, "confirmation").expect(200);

        assertThat(confirmed.text("/state")).isEqualTo("CONFIRMED");
        assertThat(confirmed.text("/verified/by")).isEqualTo("id-of-ann");
        assertThat(confirmed.text("/confirmed/by")).isEqualTo("id-of-bob");
        var again = story.step(story.officer("bob"), id, "confirmation").expect(409);
        assertThat(again.text("/reason")).isEqualTo("NOTHING_TO_CONFIRM");
    }

    @Test
    void a_step_needs_the_revision_read_before() {
        var child = aChild().orphanSince("2020-05-10");
        story.noticed(child).expect(204);
        var id = story.grants(child, "PROPOSED").getFirst();
        story.officer("ann")
                .post(PATH + "/" + id + "/verification", null)
                .expectProblem(428, "if-match-required");
        story.officer("ann")
                .match("\"99\"")
                .post(PATH + "/" + id + "/verification", null)
                .expectProblem(412, "stale-revision");
    }

    @Test
    void another_unit_sees_nothing_of_it_and_other_roles_take_no_step() {
        var child = aChild().orphanSince("2020-05-10");
        story.noticed(child).expect(204);
        var id = story.grants(child, "PROPOSED").getFirst();
        var elsewhere = api.as(Role.COUNTY_OFFICER, "ZZ-410184");

        elsewhere.get(PATH + "/" + id).expect(404);
        elsewhere.match("\"1\"").post(PATH + "/" + id + "/verification", null).expect(404);
        assertThat(elsewhere.get(PATH + "?child=" + child.id()).expect(200).json().path("items"))
                .isEmpty();
        elsewhere.get(Story.BASE + "/children/" + child.id() + "/determinations").expect(404);
        elsewhere.get(Story.BASE + "/children/" + child.id() + "/statement").expect(404);
        var director = api.as(Role.CHILD_DIRECTOR, "410122101901");
        director.get(PATH).expect(403);
        director.get(PATH + "/" + id).expect(403);
        var supervisor = api.as(Role.CHILD_SUPERVISOR, "410122101");
        supervisor.get(PATH + "/" + id).expect(200);
        supervisor.match("\"1\"").post(PATH + "/" + id + "/confirmation", null).expect(403);
        supervisor
                .match("\"1\"")
                .post(PATH + "/" + id + "/refusal", "{\"reason\":\"x\"}")
                .expect(403);
        supervisor.match("\"1\"").post(PATH + "/" + id + "/verification", null).expect(200);
        api.as(Role.CHILD_SUPERVISOR, "410122102").get(PATH + "/" + id).expect(404);
    }

    @Test
    void a_refusal_needs_written_reasons_and_new_facts_propose_anew() {
        var child = aChild().orphanSince("2020-05-10");
        story.noticed(child).expect(204);
        var id = story.grants(child, "PROPOSED").getFirst();
        var ann = story.officer("ann").match(story.grant(id).etag());
        var path = PATH + "/" + id + "/refusal";

        assertThat(ann.post(path, "{\"reason\":\" \"}").expect(400).pointers())
                .contains("#/reason");
        assertThat(ann.post(path, "{}").expect(400).pointers()).contains("#/reason");
        assertThat(ann.post(path, "{\"reason\":\"材料不全\"}").expect(200).text("/refusal/reason"))
                .isEqualTo("材料不全");

        story.noticed(child).expect(204);
        assertThat(story.grants(child, "PROPOSED")).isEmpty();
        story.changed(child);
        assertThat(story.grants(child, "PROPOSED")).hasSize(1);
    }

    @Test
    void when_the_ground_falls_away_the_stop_is_proposed_and_takes_two_persons_too() {
        var child = aChild().in("DE_FACTO_UNATTENDED", "2020-02-10", null);
        var id = story.confirmed(child);
        child.withoutCategories().in("DE_FACTO_UNATTENDED", "2020-02-10", "2020-05-15");
        story.changed(child);

        assertThat(story.grant(id).text("/state")).isEqualTo("STOP_PROPOSED");
        assertThat(story.grant(id).text("/lastMonth")).isEqualTo("2020-05");
        story.step(story.officer("bob"), id, "verification").expect(200);
        assertThat(story.step(story.officer("bob"), id, "confirmation").expect(409).text("/reason"))
                .isEqualTo("SAME_PERSON");
        assertThat(story.step(story.officer("ann"), id, "confirmation").expect(200).text("/state"))
                .isEqualTo("STOPPED");
        story.changed(child);
        assertThat(story.grants(child, "")).hasSize(1);
    }

    @Test
    void a_stop_is_taken_back_when_the_ground_is_there_after_all() {
        var child = aChild().in("DE_FACTO_UNATTENDED", "2020-02-10", null);
        var id = story.confirmed(child);
        child.withoutCategories().in("DE_FACTO_UNATTENDED", "2020-02-10", "2020-05-15");
        story.changed(child);
        child.withoutCategories().in("DE_FACTO_UNATTENDED", "2020-02-10", null);
        story.changed(child);

        assertThat(story.grant(id).text("/state")).isEqualTo("CONFIRMED");
        assertThat(story.grant(id).json().path("lastMonth").isNull()).isTrue();
    }

    @Test
    void a_new_right_after_a_gap_is_proposed_on_the_day_after_the_old_stop_is_confirmed() {
        var child = aChild().in("DE_FACTO_UNATTENDED", "2020-02-10", null);
        var old = story.confirmed(child);
        child.withoutCategories().in("DE_FACTO_UNATTENDED", "2020-02-10", "2020-05-15");
        story.changed(child);
        story.on("2020-08-10");
        child.in("DE_FACTO_UNATTENDED", "2020-08-10", null);
        story.changed(child);
        assertThat(story.grant(old).text("/state")).isEqualTo("STOP_PROPOSED");
        assertThat(story.grants(child, "PROPOSED")).isEmpty();

        story.settle(old);
        story.on("2020-08-11");
        reviews.run(LocalDate.parse("2020-08-11"));
        assertThat(story.grant(old).text("/state")).isEqualTo("STOPPED");
        var grant = story.grant(story.grants(child, "PROPOSED").getFirst());
        assertThat(grant.text("/firstMonth")).isEqualTo("2020-09");
    }

    @Test
    void a_child_that_becomes_an_orphan_changes_grants_without_a_gap() {
        var child = aChild().in("DE_FACTO_UNATTENDED", "2020-02-10", null);
        var first = story.confirmed(child);
        child.withoutCategories()
                .in("DE_FACTO_UNATTENDED", "2020-02-10", "2020-05-15")
                .orphanSince("2020-05-15");
        story.changed(child);

        assertThat(story.grant(first).text("/lastMonth")).isEqualTo("2020-05");
        var second = story.grant(story.grants(child, "PROPOSED").getFirst());
        assertThat(second.text("/programme")).isEqualTo("ORPHAN_ALLOWANCE");
        assertThat(second.text("/firstMonth")).isEqualTo("2020-06");
    }

    @Test
    void the_eighteenth_birthday_and_graduation_come_by_time_alone() {
        var child = aChild().bornOn("2002-06-10").orphanSince("2012-03-01");
        var pupil =
                aChild().bornOn("2002-06-10")
                        .orphanSince("2012-03-01")
                        .at("SENIOR_HIGH", "2017-09-01", "2020-07-10");
        var grown = story.confirmed(child);
        var atSchool = story.confirmed(pupil);

        story.on("2020-06-10");
        reviews.run(LocalDate.parse("2020-06-10"));
        assertThat(story.grant(grown).text("/state")).isEqualTo("STOP_PROPOSED");
        assertThat(story.grant(grown).text("/lastMonth")).isEqualTo("2020-06");
        assertThat(story.grant(atSchool).text("/state")).isEqualTo("CONFIRMED");

        story.on("2020-08-01");
        reviews.run(LocalDate.parse("2020-08-01"));
        assertThat(story.grant(atSchool).text("/state")).isEqualTo("STOP_PROPOSED");
        assertThat(story.grant(atSchool).text("/lastMonth")).isEqualTo("2020-07");
    }

    @Test
    void many_take_the_same_step_and_each_has_its_own_result() {
        var one = aChild().orphanSince("2020-05-10");
        var other = aChild().orphanSince("2020-05-10");
        story.noticed(one).expect(204);
        story.noticed(other).expect(204);
        var ids =
                "[\"%s\",\"%s\",\"nobody\"]"
                        .formatted(
                                story.grants(one, "").getFirst(),
                                story.grants(other, "").getFirst());
        var body = "{\"ids\":" + ids + "}";

        var verified = story.officer("ann").post(PATH + "/verifications", body).expect(200);
        assertThat(verified.text("/results/0/result")).isEqualTo("DONE");
        assertThat(verified.text("/results/1/state")).isEqualTo("VERIFIED");
        assertThat(verified.text("/results/2/result")).isEqualTo("NOT_FOUND");
        var same = story.officer("ann").post(PATH + "/confirmations", body).expect(200);
        assertThat(same.text("/results/0/reason")).isEqualTo("SAME_PERSON");
        assertThat(same.text("/results/0/clause")).isNotEmpty();
        var confirmed = story.officer("bob").post(PATH + "/confirmations", body).expect(200);
        assertThat(confirmed.text("/results/1/state")).isEqualTo("CONFIRMED");
        var elsewhere =
                api.as(Role.COUNTY_OFFICER, "ZZ-410184")
                        .post(PATH + "/verifications", body)
                        .expect(200);
        assertThat(elsewhere.text("/results/0/result")).isEqualTo("NOT_FOUND");
        story.officer("ann").post(PATH + "/verifications", "{\"ids\":[]}").expect(400);
        story.officer("ann").post(PATH + "/verifications", "{\"ids\":[null]}").expect(400);
        api.as(Role.AUDITOR, "ZZ-MCA").post(PATH + "/verifications", body).expect(403);
    }

    @Test
    void who_lives_with_hiv_is_not_known_below_the_unit() {
        var child = aChild().livingWithHiv();
        story.noticed(child).expect(204);
        var id = story.grants(child, "PROPOSED").getFirst();

        assertThat(story.grant(id).text("/firstMonth")).isEqualTo("2020-06");
        api.as(Role.CHILD_SUPERVISOR, "410122101").get(PATH + "/" + id).expect(404);
        story.officer("ann").get(PATH + "/" + id).expect(200);
        story.on("2020-07-05");
        reviews.run(LocalDate.parse("2020-07-05"));
        story.changed(child);
        assertThat(story.grant(id).text("/firstMonth")).isEqualTo("2020-06");
    }

    @Test
    void hiv_entered_today_takes_over_from_the_next_month_and_hides_no_earlier_one() {
        var child = aChild().in("DE_FACTO_UNATTENDED", "2020-01-10", null);
        child.livingWithHivSince("2020-05-20");
        story.noticed(child).expect(204);

        var spans =
                story.grants(child, "PROPOSED").stream()
                        .map(id -> story.grant(id))
                        .map(it ->
                                it.text("/programme")
                                        + " "
                                        + it.text("/firstMonth")
                                        + " "
                                        + it.json().at("/lastMonth").asString(""))
                        .toList();
        assertThat(spans)
                .containsExactlyInAnyOrder(
                        "DE_FACTO_UNATTENDED_ALLOWANCE 2020-02 2020-05",
                        "HIV_CHILD_ALLOWANCE 2020-06 ");
    }

    @Test
    void only_services_give_notice_and_a_registry_that_does_not_answer_is_no_fault_of_theirs() {
        var body = "{\"child\":\"unheard-of\",\"revision\":1}";
        var path = Story.BASE + "/child-notices";
        api.as(Role.CITY_OFFICER, "ZZ-MCA").post(path, body).expect(403);
        api.post(path, body).expect(401);
        var registry = api.as(Tokens.service("registry"));
        assertThat(registry.post(path, "{\"child\":\" \"}").expect(400).pointers())
                .contains("#/child", "#/revision");
        assertThat(registry.post(path, body).status()).isNotIn(200, 204, 500);
    }

    @Test
    void lists_are_filtered_and_come_in_pages() {
        story.noticed(aChild().orphanSince("2020-05-10")).expect(204);
        story.noticed(aChild().orphanSince("2020-05-10")).expect(204);
        var page =
                story.officer("ann")
                        .get(
                                PATH
                                        + "?state=PROPOSED&programme=ORPHAN_ALLOWANCE&unit=ZZ-410122&limit=1")
                        .expect(200);
        assertThat(page.json().path("items")).hasSize(1);
        assertThat(page.text("/next")).isNotEmpty();
        story.officer("ann").get(PATH + "?state=ASLEEP").expect(400);
        story.officer("ann").get(PATH + "?colour=red").expect(400);
    }
}
