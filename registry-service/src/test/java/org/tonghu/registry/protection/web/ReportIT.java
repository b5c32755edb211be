package org.tonghu.registry.protection.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.MovableClock.onThe;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tonghu.registry.MovableClock;
import org.tonghu.registry.protection.Situation;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest(properties = "tonghu.clock.daily-work=false")
@Import(MovableClock.class)
class ReportIT {

    static final String REPORTS = "/api/registry/v1/mandatory-reports";

    @Autowired Api api;

    static String report(String situation, String discovered) {
        return """
        {"place":"410122101901","situations":["%s"],"discoveredAt":"%s","account":"测试：独自一人，无人照料"}\
        """
                .formatted(situation, discovered);
    }

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private Api partner() {
        return api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.REGISTRY_REPORT));
    }

    @ParameterizedTest
    @EnumSource(Situation.class)
    void anySituationIsReportedByAnybodyAndTheReceiptIsReadAgain(Situation situation) {
        onThe("2026-03-02");
        var nurse = api.as(Role.TRAINING_COORDINATOR, "ZZ-MCA");
        var made =
                nurse.post(REPORTS, report(situation.name(), "2026-03-02T11:30:00+08:00"))
                        .expect(201);
        assertThat(made.text("/number")).startsWith("QB2026-");
        assertThat(made.text("/next")).contains("110");
        assertThat(nurse.get(made.location()).expect(200).text("/number"))
                .isEqualTo(made.text("/number"));
        api.as(Role.PAYMENT_OFFICER, "ZZ-MCA").get(made.location()).expect(404);
        var read = county().get(REPORTS + "/" + made.text("/id")).expect(200);
        assertThat(read.json().path("delayMinutes").asInt()).isEqualTo(30);
        assertThat(read.json().path("delayed").asBoolean()).isFalse();
    }

    @Test
    void aPartnerReportsWithItsScopeAndAKeyAndReadsItsReceipt() {
        onThe("2026-03-02");
        var body = report("ORGANISED_BEGGING", "2026-02-01T08:00:00+08:00");
        partner().post(REPORTS, body).expect(400);
        var made = partner().key("report-1").post(REPORTS, body).expect(201);
        assertThat(partner().get(made.location()).expect(200).text("/state")).isEqualTo("OPEN");
        api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.REGISTRY_READ))
                .key("report-2")
                .post(REPORTS, body)
                .expect(403);
        api.as(Role.COUNTY_OFFICER, "ZZ-410184").get(REPORTS + "/" + made.text("/id")).expect(404);
    }

    @Test
    void aLateReportIsTakenAndItsDelayIsShown() {
        onThe("2026-03-02");
        var made =
                partner()
                        .key("late-1")
                        .post(
                                REPORTS,
                                report("ABANDONED_OR_UNATTENDED", "2026-02-20T12:00:00+08:00"))
                        .expect(201);
        var read = county().get(REPORTS + "/" + made.text("/id")).expect(200);
        assertThat(read.json().path("delayMinutes").asInt()).isEqualTo(10 * 24 * 60);
        assertThat(read.json().path("delayed").asBoolean()).isTrue();
    }

    @Test
    void aReportStaysOpenUntilTheReceiptOfThePoliceIsRecorded() {
        onThe("2026-03-02");
        var body = report("OTHER_SERIOUS_HARM", "2026-03-02T11:00:00+08:00");
        var made = partner().key("open-1").post(REPORTS, body).expect(201);
        var path = REPORTS + "/" + made.text("/id");
        var closure = "{\"reason\":\"经核实系误报\"}";
        county().match("\"1\"")
                .put(path + "/closure", closure)
                .expectProblem(409, "police-receipt-outstanding");
        var receipt =
                "{\"calledAt\":\"2026-03-02T11:05:00+08:00\",\"number\":\"J20260302-17\",\"station\":\"韩寺派出所\"}";
        api.as(Role.COUNTY_OFFICER, "ZZ-410184")
                .match("\"1\"")
                .put(path + "/police-receipt", receipt)
                .expect(404);
        county().put(path + "/police-receipt", receipt).expect(428);
        var told = partner().match("\"1\"").put(path + "/police-receipt", receipt).expect(200);
        assertThat(told.text("/state")).isEqualTo("POLICE_INFORMED");
        county().match("\"1\"").put(path + "/closure", closure).expect(412);
        api.as(Role.CHILD_SUPERVISOR, "410122101")
                .match(told.etag())
                .put(path + "/closure", closure)
                .expect(403);
        var closed = county().match(told.etag()).put(path + "/closure", closure).expect(200);
        assertThat(closed.text("/state")).isEqualTo("CLOSED");
        assertThat(closed.json().path("delayMinutes").asInt()).isEqualTo(5);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "410122101901|499999101|#/place",
                "[\"OTHER_SERIOUS_HARM\"]|[]|#/situations",
                "2026-03-02T11:00|2026-03-02T13:00|#/discoveredAt"
            })
    void aReportThatCannotBeSoIsA400(String part, String wrong, String pointer) {
        onThe("2026-03-02");
        var body = report("OTHER_SERIOUS_HARM", "2026-03-02T11:00:00+08:00").replace(part, wrong);
        assertThat(county().post(REPORTS, body).expect(400).pointers()).containsExactly(pointer);
    }

    @Test
    void strangersAreSentToSignIn() {
        api.post(REPORTS, report("OTHER_SERIOUS_HARM", "2026-03-02T11:00:00+08:00")).expect(401);
        api.as(Role.CHILD_DIRECTOR, "410122101901").get(REPORTS).expect(403);
    }
}
