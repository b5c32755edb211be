package org.tonghu.registry.statistics.web;

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
import org.tonghu.starter.testing.Tokens;
import org.tonghu.starter.time.BusinessClock;

@ServiceTest(properties = "tonghu.clock.daily-work=false")
@Import(StatisticsIT.Clock.class)
class StatisticsIT {

    private static final String BASE = "/api/registry/v1/";
    private static final String COUNTS = BASE + "statistics/children";
    private static final String ROSTER = BASE + "statistics/rosters";
    private static final String REPORTS = BASE + "statistics/quarterly-reports";
    private static final AtomicReference<LocalDate> TODAY = new AtomicReference<>();

    /** A business day moved by hand. */
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
        TODAY.set(LocalDate.parse("2026-05-10"));
    }

    @Autowired Api api;

    @BeforeEach
    void inMay() {
        TODAY.set(LocalDate.parse("2026-05-10"));
    }

    private Api city() {
        return api.as(Role.CITY_OFFICER, "ZZ-MCA");
    }

    private Api county(String unit) {
        return api.as(Role.COUNTY_OFFICER, unit);
    }

    private ApiAnswer child(String name, String township, String parents, String more) {
        var body =
                """
                {"identity":{"name":"%s","sex":"MALE","birthDate":"2015-05-01"},
                 "facts":{"householdRegistration":"URBAN","residence":{"township":"%s"},%s
                   "parents":%s},
                 "care":{"care":"FAMILY"}}\
                """
                        .formatted(name, township, more, parents);
        return city().post(BASE + "children", body).expect(201);
    }

    private ApiAnswer orphan(String name, String township) {
        return child(name, township, "[{\"status\":\"DEAD\"},{\"status\":\"DEAD\"}]", "");
    }

    private static int line(ApiAnswer table, String line) {
        var lines = table.json().path("lines");
        for (int i = 0; i < lines.size(); i++) {
            if (lines.path(i).path("line").asString().equals(line)) {
                return i;
            }
        }
        throw new AssertionError(line);
    }

    private static long total(ApiAnswer table, String line) {
        return table.json().at("/total/counts/" + line(table, line)).asLong();
    }

    private static long of(ApiAnswer table, String key, String line) {
        for (var row : table.json().path("rows")) {
            if (row.path("key").asString().equals(key)) {
                return row.path("counts").path(line(table, line)).asLong();
            }
        }
        return 0;
    }

    @Test
    void theCityIsTheSumOfItsUnitsAndNoChildIsCountedTwice() {
        var before = city().get(COUNTS).expect(200);
        orphan("测试白沙", "410122105");
        orphan("测试韩寺", "410122101");
        var after = city().get(COUNTS).expect(200);
        assertThat(after.json().path("rows")).hasSize(18);
        assertThat(total(after, "ORPHAN")).isEqualTo(total(before, "ORPHAN") + 2);
        assertThat(of(after, "ZZ-410122", "ORPHAN"))
                .isEqualTo(of(before, "ZZ-410122", "ORPHAN") + 1);
        assertThat(of(after, "ZZ-ZDND", "ORPHAN")).isEqualTo(of(before, "ZZ-ZDND", "ORPHAN") + 1);
        long sum = 0;
        for (var row : after.json().path("rows")) {
            sum += row.path("counts").path(line(after, "ORPHAN")).asLong();
        }
        assertThat(sum).isEqualTo(total(after, "ORPHAN"));
        var own = county("ZZ-410122").get(COUNTS).expect(200);
        assertThat(own.json().path("rows")).hasSize(1);
        assertThat(total(own, "ORPHAN")).isEqualTo(of(after, "ZZ-410122", "ORPHAN"));
    }

    @Test
    void overlapsAreStatedAndAChildInSeveralKindsIsInDifficultyOnce() {
        var before = city().get(COUNTS + "?place=410184001").expect(200);
        var imprisoned =
                "[{\"status\":\"DEAD\"},{\"status\":\"ALIVE\",\"circumstances\":[{\"type\":\"IMPRISONED\",\"from\":\"2026-01-01\"}]}]";
        child("测试重", "410184001", imprisoned, "\"economicStatus\":[\"MINIMUM_LIVING_GUARANTEE\"],");
        var after = city().get(COUNTS + "?place=410184001").expect(200);
        assertThat(total(after, "CHILDREN_IN_DIFFICULTY"))
                .isEqualTo(total(before, "CHILDREN_IN_DIFFICULTY") + 1);
        assertThat(total(after, "DE_FACTO_UNATTENDED"))
                .isEqualTo(total(before, "DE_FACTO_UNATTENDED") + 1);
        assertThat(total(after, "POOR_FAMILY")).isEqualTo(total(before, "POOR_FAMILY") + 1);
        assertThat(total(after, "CHILDREN")).isEqualTo(total(before, "CHILDREN") + 1);
        assertThat(after.text("/overlaps")).contains("不得相加");
        assertThat(after.text("/lines/" + line(after, "DE_FACTO_UNATTENDED") + "/partOf"))
                .isEqualTo("CHILDREN_IN_DIFFICULTY");
    }

    @Test
    void aDayOfThePastIsCountedAsItWas() {
        orphan("测试日", "410181101");
        var on = COUNTS + "?place=410181101&by=AGE_BAND&asOf=";
        assertThat(total(city().get(on + "2026-05-10").expect(200), "ORPHAN")).isPositive();
        assertThat(total(city().get(on + "2026-05-09").expect(200), "ORPHAN")).isZero();
        assertThat(of(city().get(on + "2026-05-10"), "06-11", "ORPHAN")).isPositive();
        city().get(on + "2026-05-11").expect(400);
        city().get(COUNTS + "?by=NAME").expect(400);
    }

    @Test
    void smallCellsAreKeptBackFromWhoMayNotSeePersons() {
        orphan("测试小", "410182101");
        var seen = county("ZZ-410182").get(COUNTS).expect(200);
        assertThat(seen.json().path("suppressedBelow").isNull()).isTrue();
        assertThat(total(seen, "ORPHAN")).isBetween(1L, 4L);
        var kept = api.as(Role.PAYMENT_OFFICER, "ZZ-410182").get(COUNTS).expect(200);
        assertThat(kept.json().path("suppressedBelow").asInt()).isEqualTo(5);
        assertThat(kept.json().at("/total/counts/" + line(kept, "ORPHAN")).isNull()).isTrue();
        assertThat(kept.json().at("/rows/0/counts/" + line(kept, "ORPHAN")).isNull()).isTrue();
        var file = api.as(Role.PAYMENT_OFFICER, "ZZ-410182").get(COUNTS + "/table?format=CSV");
        assertThat(file.expect(200).body()).contains("孤儿").contains("*");
        api.as(Role.INSTITUTION_MANAGER, "ZZ-CWI").get(COUNTS).expect(403);
    }

    @Test
    void aRosterNamesTheChildrenOfAUnitAndMonthForThoseWhoMaySeeThem() {
        var id = orphan("测试花名", "410185001").text("/id");
        var query = "?category=ORPHAN&month=2026-05&place=ZZ-410185";
        var roster = county("ZZ-410185").get(ROSTER + query).expect(200);
        assertThat(roster.body()).contains(id).contains("测试花名");
        assertThat(county("ZZ-410185").get(ROSTER + "/table" + query + "&format=CSV").body())
                .contains("测试花名");
        assertThat(county("ZZ-410184").get(ROSTER + query).expect(200).body()).doesNotContain(id);
        assertThat(
                        county("ZZ-410185")
                                .get(ROSTER + query.replace("2026-05", "2026-04"))
                                .expect(200)
                                .body())
                .doesNotContain(id);
        county("ZZ-410185").get(ROSTER + query.replace("2026-05", "2026-06")).expect(400);
        api.as(Role.PAYMENT_OFFICER, "ZZ-410185").get(ROSTER + query).expect(403);
    }

    @Test
    void aQuarterlyReportBalancesAndIsFrozenOnceAnotherPersonHasSubmittedIt() {
        orphan("测试台账", "410183001");
        TODAY.set(LocalDate.parse("2026-07-01"));
        var officer = county("ZZ-410183");
        var request = "{\"unit\":\"ZZ-410183\",\"quarter\":\"2026-Q2\"}";
        var report = officer.post(REPORTS, request).expect(201);
        var orphans = report.json().at("/entries/0/movement");
        assertThat(orphans.path("opening").asLong()).isZero();
        assertThat(orphans.path("added").asLong()).isEqualTo(1);
        assertThat(orphans.path("closing").asLong()).isEqualTo(1);
        officer.post(REPORTS, request).expectProblem(409, "report-exists");
        var submission = REPORTS + "/" + report.text("/id") + "/submission";
        officer.match(report.etag()).post(submission, null).expectProblem(409, "same-person");
        var colleague = api.as(Tokens.of("county-officer-b", Role.COUNTY_OFFICER, "ZZ-410183"));
        colleague.post(submission, null).expect(428);
        colleague.match("\"9\"").post(submission, null).expect(412);
        var frozen = colleague.match(report.etag()).post(submission, null).expect(200);
        assertThat(frozen.text("/submittedOn")).isEqualTo("2026-07-01");
        colleague.match(frozen.etag()).post(submission, null).expectProblem(409, "report-frozen");
        officer.post(REPORTS, request).expect(400);
        var corrected = request.replace("}", ",\"reason\":\"补登\"}");
        assertThat(officer.post(REPORTS, corrected).expect(201).text("/version")).isEqualTo("2");
        assertThat(officer.get(REPORTS + "/" + report.text("/id")).expect(200).body())
                .isEqualTo(frozen.body());
        county("ZZ-410184").get(REPORTS + "/" + report.text("/id")).expect(404);
        county("ZZ-410184").post(REPORTS, request).expect(403);
        officer.post(REPORTS, request.replace("Q2", "Q3")).expect(400);
        assertThat(
                        officer.get(REPORTS + "/" + report.text("/id") + "/table?format=CSV")
                                .expect(200)
                                .body())
                .contains("期初数");
    }
}
