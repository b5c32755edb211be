package org.tonghu.benefits.parameter.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.benefits.testing.BenefitsTest;
import org.tonghu.benefits.testing.Story;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.Tokens;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

@BenefitsTest
class ParameterIT {

    private static final String PATH = Story.BASE + "/parameters";

    @Autowired Api api;

    @Autowired Story story;

    @BeforeEach
    void today() {
        story.on("2020-06-15");
    }

    @Test
    void an_officer_sets_an_amount_of_the_own_unit_once() {
        var officer = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        var body = amount("HIV_CHILD_ALLOWANCE_RATE", "ZZ-410184", "950.00", "2020-01-01");

        var set = officer.post(PATH, body).expect(201);

        assertThat(set.text("/value")).isEqualTo("950.00");
        assertThat(set.text("/period")).isEqualTo("MONTH");
        assertThat(set.text("/knownFrom")).isEqualTo("2020-06-15");
        assertThat(set.text("/setBy")).isEqualTo("id-of-county-officer");
        assertThat(set.json().path("example").asBoolean()).isTrue();
        officer.get(set.location()).expect(200);
        var again = officer.post(PATH, body).expect(409);
        assertThat(again.text("/reason")).isEqualTo("PARAMETER_ALREADY_SET");
    }

    @Test
    void a_correction_is_another_entry_known_later() {
        story.rate("DISABILITY_LIVING_ALLOWANCE_RATE", "ZZ-410184", "60.00", "2020-01-01");
        story.on("2020-06-16");
        story.rate("DISABILITY_LIVING_ALLOWANCE_RATE", "ZZ-410184", "65.00", "2020-01-01");

        var listed =
                story.cityOfficer()
                        .get(PATH + "?name=DISABILITY_LIVING_ALLOWANCE_RATE&unit=ZZ-410184")
                        .expect(200);

        assertThat(listed.json().path("items")).hasSize(2);
        var evaluated =
                story.cityOfficer()
                        .post(
                                Story.BASE + "/determinations/evaluate",
                                """
                                {"asOf":"2020-07-15","facts":{"birthDate":"2010-05-01","division":"410184","care":"FAMILY",
                                 "disabilities":[{"type":4,"grade":2}],"economicStatus":["MINIMUM_LIVING_GUARANTEE"]}}
                                """)
                        .expect(200);
        assertThat(evaluated.text("/determinations/3/amount")).isEqualTo("65.00");
    }

    @Test
    void an_amount_holds_from_its_day_until_the_next_one_begins() {
        story.rate("SEVERE_DISABILITY_CARE_ALLOWANCE_RATE", "ZZ-410184", "60.00", "2020-01-01");
        story.rate("SEVERE_DISABILITY_CARE_ALLOWANCE_RATE", "ZZ-410184", "75.00", "2020-07-01");
        assertThat(careAllowance("2019-12-31")).isEmpty();
        assertThat(careAllowance("2020-01-01")).isEqualTo("60.00");
        assertThat(careAllowance("2020-06-30")).isEqualTo("60.00");
        assertThat(careAllowance("2020-07-01")).isEqualTo("75.00");
    }

    private String careAllowance(String asOf) {
        return story.cityOfficer()
                .post(
                        Story.BASE + "/determinations/evaluate",
                        """
                        {"asOf":"%s","facts":{"birthDate":"2010-05-01","division":"410184","care":"FAMILY",
                         "disabilities":[{"type":4,"grade":2}]}}
                        """
                                .formatted(asOf))
                .expect(200)
                .text("/determinations/4/amount");
    }

    @Test
    void a_unit_outside_of_reach_is_refused_and_its_amounts_are_not_listed() {
        var body = amount("INSURANCE_CONTRIBUTION", "ZZ-410184", "280.00", "2020-01-01");
        api.as(Role.COUNTY_OFFICER, "ZZ-410122")
                .post(PATH, body)
                .expectProblem(403, "unit-not-yours");
        story.cityOfficer().post(PATH, body).expect(201);

        var mine =
                api.as(Role.COUNTY_OFFICER, "ZZ-410122").get(PATH + "?unit=ZZ-410184").expect(200);
        assertThat(mine.json().path("items")).isEmpty();
        var theirs =
                api.as(Role.COUNTY_OFFICER, "ZZ-410184").get(PATH + "?unit=ZZ-410184").expect(200);
        assertThat(theirs.json().path("items")).isNotEmpty();
    }

    @Test
    void the_list_comes_in_pages() {
        for (int month = 1; month <= 5; month++) {
            story.rate(
                    "REHABILITATION_ASSISTANCE_RATE",
                    "ZZ-410102",
                    "100.00",
                    "2020-0" + month + "-01");
        }
        var city = story.cityOfficer();
        var first = city.get(PATH + "?unit=ZZ-410102&limit=3").expect(200);
        assertThat(first.json().path("items")).hasSize(3);
        var rest =
                city.get(PATH + "?unit=ZZ-410102&limit=3&cursor=" + first.text("/next"))
                        .expect(200);
        assertThat(rest.json().path("items")).hasSize(2);
        assertThat(rest.json().path("next").isNull()).isTrue();
        city.get(PATH + "?limit=501").expect(400);
    }

    @Test
    void roles_that_have_no_business_with_amounts_are_refused() {
        var body = amount("INSURANCE_CONTRIBUTION", "ZZ-410122", "280.00", "2018-01-01");
        for (var role :
                new Role[] {
                    Role.CHILD_DIRECTOR,
                    Role.PAYMENT_OFFICER,
                    Role.AUDITOR,
                    Role.INSTITUTION_MANAGER
                }) {
            api.as(role, "ZZ-410122").post(PATH, body).expect(403);
        }
        api.as(Role.CHILD_DIRECTOR, "410122101901").get(PATH).expect(403);
        api.as(Role.AUDITOR, "ZZ-MCA").get(PATH).expect(200);
        api.as(Tokens.partner(java.util.List.of("ZZ-MCA"), Scope.BENEFITS_READ))
                .get(PATH)
                .expect(200);
        api.get(PATH).expect(401);
        api.post(PATH, body).expect(401);
    }

    @Test
    void programmes_are_named_with_the_amounts_they_are_paid_by() {
        var programmes =
                api.as(Role.CHILD_DIRECTOR, "410122101901")
                        .get(Story.BASE + "/programmes")
                        .expect(200);
        assertThat(programmes.json().path("items")).hasSize(10);
        assertThat(programmes.text("/items/0/programme")).isEqualTo("ORPHAN_ALLOWANCE");
        assertThat(programmes.text("/items/0/parameters/1"))
                .isEqualTo("ORPHAN_ALLOWANCE_INSTITUTION_RATE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "name | \"BREAD\" | #/name",
                "name | null | #/name",
                "unit | \"ZZ-NOBODY\" | #/unit",
                "unit | \"410122\" | #/unit",
                "unit | null | #/unit",
                "value | \"-1.00\" | #/value",
                "value | \"1.001\" | #/value",
                "value | 950 | #/value",
                "value | null | #/value",
                "effectiveFrom | \"2020-13-01\" | #/effectiveFrom",
                "effectiveFrom | null | #/effectiveFrom",
                "reference | \" \" | #/reference",
                "reference | null | #/reference",
                "lastChecked | \"soon\" | #/lastChecked",
                "example | \"true\" | #/example",
                "other | 1 | #/other"
            })
    void bad_amounts_are_refused_with_a_pointer(String name, String value, String pointer) {
        var json = new JsonMapper();
        var body =
                (ObjectNode)
                        json.readTree(
                                amount(
                                        "INSURANCE_CONTRIBUTION",
                                        "ZZ-410122",
                                        "280.00",
                                        "2020-01-01"));
        body.set(name, json.readTree(value));
        assertThat(
                        story.cityOfficer()
                                .post(PATH, body.toString())
                                .expectProblem(400, "invalid")
                                .pointers())
                .contains(pointer);
    }

    private static String amount(String name, String unit, String value, String from) {
        return """
        {"name":"%s","unit":"%s","value":"%s","effectiveFrom":"%s","reference":"example","example":true}
        """
                .formatted(name, unit, value, from);
    }
}
