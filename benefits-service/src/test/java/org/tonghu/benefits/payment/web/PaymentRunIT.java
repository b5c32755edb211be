package org.tonghu.benefits.payment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.benefits.testing.RegistryChild.aChild;

import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.benefits.testing.BenefitsTest;
import org.tonghu.benefits.testing.RegistryChild;
import org.tonghu.benefits.testing.Story;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import tools.jackson.databind.JsonNode;

/** Each test has months and units of its own, for they share a store. */
@BenefitsTest
class PaymentRunIT {

    private static final String PATH = Story.BASE + "/payment-runs";

    @Autowired Api api;

    @Autowired Story story;

    @BeforeEach
    void rates() {
        story.on("2020-05-20");
        story.rate("ORPHAN_ALLOWANCE_FAMILY_RATE", "ZZ-410122", "950.00", "2020-01-01");
        story.rate("DE_FACTO_UNATTENDED_ALLOWANCE_RATE", "ZZ-410122", "950.00", "2020-01-01");
        story.rate("ORPHAN_ALLOWANCE_INSTITUTION_RATE", "ZZ-410122", "1350.00", "2020-01-01");
        story.rate("ORPHAN_ALLOWANCE_INSTITUTION_RATE", "ZZ-MCA", "1550.00", "2020-01-01");
    }

    @Test
    void a_month_is_paid_once_by_the_rate_in_force() {
        var child = aChild().orphanSince("2020-05-10");
        var grant = story.confirmed(child);
        story.on("2020-06-15");

        var run = story.run(story.payer(), "ZZ-410122", "2020-06");

        assertThat(run.text("/state")).isEqualTo("CALCULATED");
        var line = line(run, grant);
        assertThat(line.path("state").asString()).isEqualTo("PAID");
        assertThat(line.path("amount").asString()).isEqualTo("950.00");
        var statement = statement(child);
        assertThat(statement.text("/months/0/month")).isEqualTo("2020-06");
        assertThat(statement.text("/months/0/payments/0/amount")).isEqualTo("950.00");
        assertThat(statement.text("/months/0/payments/0/run")).isEqualTo(run.text("/id"));
        assertThat(statement.json().path("months")).hasSize(1);

        var second = story.run(story.payer(), "ZZ-410122", "2020-06");
        assertThat(second.json().at("/totals/paid").asLong()).isZero();
        assertThat(line(second, grant).isMissingNode()).isTrue();
        assertThat(statement(child).json().at("/months/0/payments")).hasSize(1);
    }

    @Test
    void a_missing_rate_is_a_visible_line_and_never_nothing() {
        var child = aChild().of("ZZ-410184", "410184101").orphanSince("2020-05-10");
        var grant = confirmedIn("ZZ-410184", child);
        story.on("2020-06-15");
        var payer = api.as(Role.PAYMENT_OFFICER, "ZZ-410184");

        var run = story.run(payer, "ZZ-410184", "2020-06");
        var line = line(payer, run, grant);
        assertThat(line.path("state").asString()).isEqualTo("AMOUNT_OPEN");
        assertThat(line.path("amount").isNull()).isTrue();
        assertThat(line.at("/reasons/1/code").asString()).isEqualTo("RATE_NOT_CONFIGURED");
        assertThat(run.json().at("/totals/withoutRate").asLong()).isEqualTo(1);

        story.rate("ORPHAN_ALLOWANCE_FAMILY_RATE", "ZZ-410184", "900.00", "2020-01-01");
        var later = story.run(payer, "ZZ-410184", "2020-06");
        assertThat(line(payer, later, grant).path("amount").asString()).isEqualTo("900.00");
        assertThat(later.text("/totals/amount")).isEqualTo("900.00");
    }

    @Test
    void the_month_before_the_right_and_months_after_it_are_not_paid() {
        var child = aChild().in("DE_FACTO_UNATTENDED", "2020-02-10", null);
        var grant = story.confirmed(child);
        story.on("2020-06-15");
        child.withoutCategories().in("DE_FACTO_UNATTENDED", "2020-02-10", "2020-04-15");
        story.changed(child);

        assertThat(line(story.run(story.payer(), "ZZ-410122", "2020-02"), grant).isMissingNode())
                .isTrue();
        assertThat(
                        line(story.run(story.payer(), "ZZ-410122", "2020-03"), grant)
                                .path("state")
                                .asString())
                .isEqualTo("PAID");
        assertThat(
                        line(story.run(story.payer(), "ZZ-410122", "2020-04"), grant)
                                .path("state")
                                .asString())
                .isEqualTo("PAID");
        var may = line(story.run(story.payer(), "ZZ-410122", "2020-05"), grant);
        assertThat(may.path("state").asString()).isEqualTo("NOT_DUE");
        assertThat(statement(child).json().path("months")).hasSize(2);
    }

    @Test
    void months_of_a_stopped_grant_that_nobody_paid_are_paid_where_the_child_lives_now() {
        story.rate("DE_FACTO_UNATTENDED_ALLOWANCE_RATE", "ZZ-410184", "600.00", "2010-01-01");
        var child = aChild().in("DE_FACTO_UNATTENDED", "2020-02-10", null);
        var grant = story.confirmed(child);
        child.withoutCategories().in("DE_FACTO_UNATTENDED", "2020-02-10", "2020-04-15");
        story.changed(child);
        story.step(story.officer("bob"), grant, "verification").expect(200);
        story.step(story.officer("ann"), grant, "confirmation").expect(200);
        child.of("ZZ-410184", "410184101");
        story.changed(child);
        story.on("2020-06-15");

        var payer = api.as(Role.PAYMENT_OFFICER, "ZZ-410184");
        assertThat(line(story.run(story.payer(), "ZZ-410122", "2020-04"), grant).isMissingNode())
                .isTrue();
        var there = line(payer, story.run(payer, "ZZ-410184", "2020-04"), grant);
        assertThat(there.path("state").asString()).isEqualTo("PAID");
        assertThat(
                        line(payer, story.run(payer, "ZZ-410184", "2020-05"), grant)
                                .path("state")
                                .asString(""))
                .isNotEqualTo("PAID");
    }

    @Test
    void a_month_that_has_not_begun_is_refused() {
        var answer =
                story.payer()
                        .post(PATH, "{\"unit\":\"ZZ-410122\",\"month\":\"2020-06\"}")
                        .expect(409);
        assertThat(answer.text("/reason")).isEqualTo("MONTH_IN_FUTURE");
        assertThat(answer.text("/clause")).isNotEmpty();
    }

    @Test
    void a_move_to_the_city_institution_changes_rate_and_payer_from_the_next_month() {
        var child = aChild().orphanSince("2020-01-10");
        var grant = story.confirmed(child);
        child.movedTo("CWI-410122", "2020-02-20").movedTo("ZZ-CWI", "2020-03-20");
        story.changed(child);
        story.on("2020-06-15");

        assertThat(story.grant(grant).text("/state")).isEqualTo("CONFIRMED");
        assertThat(
                        line(story.run(story.payer(), "ZZ-410122", "2020-02"), grant)
                                .path("amount")
                                .asString())
                .isEqualTo("950.00");
        var march = story.run(story.payer(), "ZZ-410122", "2020-03");
        assertThat(line(march, grant).path("amount").asString()).isEqualTo("1350.00");
        assertThat(line(story.run(story.payer(), "ZZ-410122", "2020-04"), grant).isMissingNode())
                .isTrue();
        var city = story.run(story.cityOfficer(), "ZZ-MCA", "2020-04");
        assertThat(line(story.cityOfficer(), city, grant).path("amount").asString())
                .isEqualTo("1550.00");
        var cityMarch = story.run(story.cityOfficer(), "ZZ-MCA", "2020-03");
        assertThat(line(story.cityOfficer(), cityMarch, grant).isMissingNode()).isTrue();
        assertThat(statement(child).json().path("months")).hasSize(3);
    }

    @Test
    void a_month_paid_under_another_grant_is_refused_and_names_it() {
        var child = aChild().in("DE_FACTO_UNATTENDED", "2020-02-10", null);
        var first = story.confirmed(child);
        var paid = story.run(story.payer(), "ZZ-410122", "2020-05");
        assertThat(line(paid, first).path("state").asString()).isEqualTo("PAID");
        child.orphanSince("2020-04-10");
        story.changed(child);
        var second = story.grants(child, "PROPOSED").getFirst();
        story.settle(second);

        var run = story.run(story.payer(), "ZZ-410122", "2020-05");

        var refused = line(run, second);
        assertThat(refused.path("state").asString()).isEqualTo("REFUSED");
        assertThat(refused.path("otherGrant").asString()).isEqualTo(first);
        assertThat(refused.path("otherRun").asString()).isEqualTo(paid.text("/id"));
        assertThat(refused.at("/reasons/0/clause").asString()).isEqualTo("郑民文〔2020〕57号 二(二)2");
        assertThat(statement(child).json().at("/months/0/payments")).hasSize(1);
    }

    @Test
    void other_aid_is_topped_up_and_an_unknown_amount_stays_open() {
        var topped =
                aChild().in("DE_FACTO_UNATTENDED", "2020-02-10", null)
                        .receiving("MINIMUM_LIVING_GUARANTEE", "300.00");
        var open =
                aChild().in("DE_FACTO_UNATTENDED", "2020-02-10", null)
                        .receiving("DESTITUTE_SUPPORT", null);
        var toppedGrant = story.confirmed(topped);
        var openGrant = story.confirmed(open);
        var run = story.run(story.payer(), "ZZ-410122", "2020-05");
        assertThat(line(run, toppedGrant).path("amount").asString()).isEqualTo("650.00");
        assertThat(line(run, openGrant).path("state").asString()).isEqualTo("AMOUNT_OPEN");
    }

    @Test
    void whoever_confirmed_a_grant_of_the_run_may_not_approve_it() {
        var child = aChild().orphanSince("2019-05-10").movedTo("ZZ-CWI", "2019-06-10");
        story.noticed(child).expect(204);
        var id = story.grants(child, "PROPOSED").getFirst();
        var anna =
                api.as(org.tonghu.starter.testing.Tokens.of("anna", Role.CITY_OFFICER, "ZZ-MCA"));
        var otto =
                api.as(org.tonghu.starter.testing.Tokens.of("otto", Role.CITY_OFFICER, "ZZ-MCA"));
        story.step(anna, id, "verification").expect(200);
        story.step(otto, id, "confirmation").expect(200);
        var run = story.run(anna, "ZZ-MCA", "2020-05");
        var path = PATH + "/" + run.text("/id");

        var refused = otto.match(otto.get(path).etag()).post(path + "/approval", null).expect(409);
        assertThat(refused.text("/reason")).isEqualTo("APPROVER_CONFIRMED_A_GRANT");
        anna.post(path + "/approval", null).expectProblem(428, "if-match-required");
        anna.match("\"77\"").post(path + "/approval", null).expectProblem(412, "stale-revision");
        var approved = anna.match(anna.get(path).etag()).post(path + "/approval", null).expect(200);
        assertThat(approved.text("/state")).isEqualTo("APPROVED");
        var again = anna.match(approved.etag()).post(path + "/approval", null).expect(409);
        assertThat(again.text("/reason")).isEqualTo("RUN_NOT_CALCULATED");
    }

    @Test
    void payment_officers_pay_for_their_own_unit_and_city_officers_for_the_city() {
        var run = story.run(story.payer(), "ZZ-410122", "2019-01").text("/id");
        var own = "{\"unit\":\"ZZ-410122\",\"month\":\"2019-01\"}";
        api.as(Role.PAYMENT_OFFICER, "ZZ-410184")
                .post(PATH, own)
                .expectProblem(403, "unit-not-yours");
        story.cityOfficer().post(PATH, own).expectProblem(403, "unit-not-yours");
        story.officer("ann").post(PATH, own).expect(403);
        api.as(Role.AUDITOR, "ZZ-MCA").post(PATH, own).expect(403);
        api.post(PATH, own).expect(401);
        story.payer()
                .post(PATH, "{\"unit\":\"ZZ-MCA\",\"month\":\"2019-01\"}")
                .expectProblem(403, "unit-not-yours");

        var elsewhere = api.as(Role.PAYMENT_OFFICER, "ZZ-410184");
        elsewhere.get(PATH + "/" + run).expect(404);
        elsewhere.get(PATH + "/" + run + "/lines").expect(404);
        elsewhere.match("\"1\"").post(PATH + "/" + run + "/approval", null).expect(404);
        assertThat(elsewhere.get(PATH + "?unit=ZZ-410122").expect(200).json().path("items"))
                .isEmpty();
        story.officer("ann").get(PATH + "/" + run).expect(200);
        api.as(Role.CHILD_SUPERVISOR, "410122101").get(PATH + "/" + run).expect(403);
        assertThat(
                        story.officer("ann")
                                .get(PATH + "?unit=ZZ-410122&month=2019-01")
                                .expect(200)
                                .json()
                                .path("items"))
                .isNotEmpty();
    }

    @Test
    void the_same_key_starts_one_run() {
        var body = "{\"unit\":\"ZZ-410122\",\"month\":\"2019-02\"}";
        var first = story.payer().key("run-of-february").post(PATH, body).expect(202);
        var again = story.payer().key("run-of-february").post(PATH, body).expect(202);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(first.location()).contains("/jobs/");
        story.calculated(story.payer(), first.text("/id"));
        story.payer().get(first.location()).expect(200);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"month\":\"2020-05\"} | #/unit",
                "{\"unit\":\"ZZ-410122\"} | #/month",
                "{\"unit\":\"410122\",\"month\":\"2020-05\"} | #/unit",
                "{\"unit\":\"ZZ-NOBODY\",\"month\":\"2020-05\"} | #/unit",
                "{\"unit\":\"ZZ-410122\",\"month\":\"2020-13\"} | #/month",
                "{\"unit\":\"ZZ-410122\",\"month\":\"2020-05-01\"} | #/month",
                "{\"unit\":\"ZZ-410122\",\"month\":202005} | #/month",
                "{\"unit\":\"ZZ-410122\",\"month\":\"2020-05\",\"programmes\":[\"BREAD\"]} | #/programmes/0",
                "{\"unit\":\"ZZ-410122\",\"month\":\"2020-05\",\"programmes\":[\"TOMORROW_PLAN\"]} | #/programmes",
                "{\"unit\":\"ZZ-410122\",\"month\":\"2020-05\",\"all\":true} | #/all"
            })
    void bad_requests_are_refused_with_a_pointer(String body, String pointer) {
        assertThat(story.payer().post(PATH, body).expectProblem(400, "invalid").pointers())
                .contains(pointer);
    }

    private String confirmedIn(String unit, RegistryChild child) {
        story.noticed(child).expect(204);
        var id = story.grants(child, "PROPOSED").getFirst();
        story.step(
                        api.as(
                                org.tonghu.starter.testing.Tokens.of(
                                        "c", Role.COUNTY_OFFICER, unit)),
                        id,
                        "verification")
                .expect(200);
        story.step(
                        api.as(
                                org.tonghu.starter.testing.Tokens.of(
                                        "d", Role.COUNTY_OFFICER, unit)),
                        id,
                        "confirmation")
                .expect(200);
        return id;
    }

    private ApiAnswer statement(RegistryChild child) {
        return story.cityOfficer()
                .get(Story.BASE + "/children/" + child.id() + "/statement?from=2020-01&to=2020-12")
                .expect(200);
    }

    private JsonNode line(ApiAnswer run, String grant) {
        return line(story.payer(), run, grant);
    }

    private static JsonNode line(Api who, ApiAnswer run, String grant) {
        var seen = new HashSet<String>();
        String cursor = "";
        do {
            var page =
                    who.get(
                                    PATH
                                            + "/"
                                            + run.text("/id")
                                            + "/lines?limit=100"
                                            + (cursor.isEmpty() ? "" : "&cursor=" + cursor))
                            .expect(200);
            List<JsonNode> lines = page.json().path("items").valueStream().toList();
            for (var line : lines) {
                if (!seen.add(line.path("grant").asString()))
                    throw new AssertionError("twice: " + line);
                if (line.path("grant").asString().equals(grant)) return line;
            }
            cursor = page.text("/next");
        } while (!cursor.isEmpty());
        return tools.jackson.databind.node.MissingNode.getInstance();
    }
}
