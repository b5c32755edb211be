package org.tonghu.registry.emergency.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.time.BusinessClock;

@ServiceTest(properties = "tonghu.clock.daily-work=false")
@Import(EmergencyIT.Clock.class)
class EmergencyIT {

    private static final String BASE = "/api/registry/v1/";
    private static final String PERIODS = BASE + "emergency-periods";
    private static final String PAPERS = BASE + "work-lists/papers-outstanding";
    private static final AtomicReference<LocalDate> TODAY = new AtomicReference<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class Clock {

        @Bean
        BusinessClock movedByHand() {
            return new BusinessClock() {
                @Override
                public Instant now() {
                    return TODAY.get().atTime(12, 0).atZone(ZONE).toInstant();
                }
            };
        }
    }

    static {
        TODAY.set(LocalDate.parse("2020-02-10"));
    }

    @Autowired Api api;

    @BeforeEach
    void theDayIs() {
        TODAY.set(LocalDate.parse("2020-02-10"));
    }

    private Api city() {
        return api.as(Role.CITY_OFFICER, "ZZ-MCA");
    }

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private Api supervisor() {
        return api.as(Role.CHILD_SUPERVISOR, "410122101");
    }

    private static String period(String unit, String from, String to) {
        return """
        {"unit":"%s","from":"%s","to":"%s","followUpDays":20,"reason":"疫情防控","document":"郑民文〔2020〕测试"}\
        """
                .formatted(unit, from, to);
    }

    /** Verified, with a paper missing. */
    private ApiAnswer lackingAPaper() {
        var child =
                """
                {"identity":{"name":"测试酉","sex":"MALE","birthDate":"2012-05-01"},
                 "facts":{"householdRegistration":"RURAL","registeredAt":"410122101901",
                   "residence":{"township":"410122101"},
                   "parents":[{"status":"DEAD"},{"status":"DEAD"}]},
                 "care":{"care":"FAMILY"}}\
                """;
        var id = county().post(BASE + "children", child).expect(201).text("/id");
        var body =
                """
                {"kind":"ORPHAN","child":"%s","acceptedAt":"410122101","filed":["APPLICATION_FORM"],
                 "asked":["PROOF_OF_DEATH"],"applicant":{"who":"GUARDIAN","name":"测试祖母"}}\
                """
                        .formatted(id);
        var received = supervisor().post(BASE + "applications", body).expect(201);
        var conclusion = "{\"meets\":true,\"methods\":[\"HOME_VISIT\"],\"findings\":\"入户核实\"}";
        return step(supervisor(), received, "verification", conclusion).expect(200);
    }

    private ApiAnswer step(Api who, ApiAnswer before, String step, Object body) {
        var path = BASE + "applications/" + before.text("/id");
        return who.match(before.etag()).post(path + "/" + step, body);
    }

    @Test
    void withTheSwitchOffNothingIsConfirmedWithoutPapers() {
        TODAY.set(LocalDate.parse("2020-02-07"));
        city().post(PERIODS, period("ZZ-410184", "2020-02-01", "2020-02-29")).expect(201);
        step(county(), lackingAPaper(), "confirmation", "{}").expectProblem(409, "papers-missing");
    }

    @Test
    void withTheSwitchOnPapersFollowAndAreOverdueTheDayAfterTheirDay() {
        var opened =
                city().post(PERIODS, period("ZZ-410122", "2020-02-10", "2020-02-10")).expect(201);
        assertThat(opened.json().path("inForce").asBoolean()).isTrue();
        var confirmed = step(county(), lackingAPaper(), "confirmation", "{}").expect(200);
        assertThat(confirmed.text("/state")).isEqualTo("CONFIRMED");
        assertThat(confirmed.text("/ruling/followUpOn")).isEqualTo("2020-03-01");
        assertThat(confirmed.text("/ruling/emergencyPeriod")).isEqualTo(opened.text("/id"));
        assertThat(overdueOn("2020-03-01", confirmed)).isFalse();
        assertThat(overdueOn("2020-03-02", confirmed)).isTrue();
        var filed = step(supervisor(), confirmed, "papers", "{\"filed\":[\"PROOF_OF_DEATH\"]}");
        assertThat(filed.expect(200).json().at("/ruling/papersOutstanding").asBoolean()).isFalse();
        assertThat(county().get(PAPERS).body()).doesNotContain(confirmed.text("/id"));
    }

    private boolean overdueOn(String day, ApiAnswer application) {
        TODAY.set(LocalDate.parse(day));
        var yesterday = TODAY.get().minusDays(1);
        var narrowed = county().get(PAPERS + "/count?dueBy=" + yesterday).expect(200);
        var read = county().get(BASE + "applications/" + application.text("/id")).expect(200);
        var overdue = read.json().at("/ruling/papersOverdue").asBoolean();
        assertThat(narrowed.json().path("count").asInt() > 0).isEqualTo(overdue);
        return overdue;
    }

    @Test
    void aPeriodOfTheWholeCityCoversACounty() {
        TODAY.set(LocalDate.parse("2022-11-10"));
        var opened = city().post(PERIODS, period("ZZ-MCA", "2022-11-01", "2022-12-01")).expect(201);
        var lacking = lackingAPaper();
        var ended =
                city().match(opened.etag())
                        .post(opened.location() + "/end", "{\"on\":\"2022-11-10\"}")
                        .expect(200);
        assertThat(ended.text("/to")).isEqualTo("2022-11-10");
        TODAY.set(LocalDate.parse("2022-11-11"));
        step(county(), lacking, "confirmation", "{}").expectProblem(409, "papers-missing");
        TODAY.set(LocalDate.parse("2022-11-10"));
        step(county(), lacking, "confirmation", "{}").expect(200);
        city().match(ended.etag())
                .post(opened.location() + "/end", "{\"on\":\"2022-11-20\"}")
                .expectProblem(409, "ends-earlier");
    }

    @Test
    void onlyTheCityTurnsTheSwitchAndEverybodySeesIt() {
        var body = period("ZZ-410184", "2020-02-01", "2020-02-29");
        api.post(PERIODS, body).expect(401);
        county().post(PERIODS, body).expect(403);
        var opened = city().post(PERIODS, body).expect(201);
        assertThat(supervisor().get(opened.location()).expect(200).etag()).isEqualTo(opened.etag());
        assertThat(supervisor().get(PERIODS + "?limit=500").expect(200).body())
                .contains(opened.text("/id"));
        county().match(opened.etag())
                .post(opened.location() + "/end", "{\"on\":\"2020-02-12\"}")
                .expect(403);
        city().post(opened.location() + "/end", "{\"on\":\"2020-02-12\"}").expect(428);
        city().match("\"9\"")
                .post(opened.location() + "/end", "{\"on\":\"2020-02-12\"}")
                .expect(412);
        city().match("\"1\"").post(PERIODS + "/none/end", "{\"on\":\"2020-02-12\"}").expect(404);
        city().match("\"1\"")
                .post(opened.location() + "/end", "{\"on\":\"2020-02-09\"}")
                .expect(400);
    }

    @Test
    void aPeriodNeedsAKnownUnitAndDaysInOrder() {
        assertThat(
                        city().post(PERIODS, period("ZZ-NONE", "2020-02-10", "2020-02-01"))
                                .expect(400)
                                .pointers())
                .containsExactlyInAnyOrder("#/unit", "#/to");
    }
}
