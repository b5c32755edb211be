package org.tonghu.starter.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.trial.TrialTest;

@TrialTest
class WorkingDaysIT {

    static final String CALENDAR = "/api/trial/v1/working-day-calendar/";

    @Autowired Api api;
    @Autowired WorkingDays days;

    @Test
    void withoutATableOnlyWeekendsAreSkipped() {
        assertThat(days.plus(LocalDate.parse("2019-04-30"), 3)).isEqualTo("2019-05-03");
        assertThat(days.plus(LocalDate.parse("2019-05-03"), 1)).isEqualTo("2019-05-06");
        assertThat(days.plus(LocalDate.parse("2019-05-03"), 0)).isEqualTo("2019-05-03");
    }

    @Test
    void theTableDrivesTheResult() {
        Api city = api.as(Role.CITY_OFFICER, "ZZ-MCA");
        ApiAnswer before = city.get(CALENDAR + "2020").expect(200);
        city.match(before.etag())
                .put(
                        CALENDAR + "2020",
                        """
                        {"holidays":["2020-05-01","2020-05-04","2020-05-05"],
                         "workedWeekends":["2020-04-26","2020-05-09"]}
                        """)
                .expect(200);
        assertThat(days.plus(LocalDate.parse("2020-04-30"), 1)).isEqualTo("2020-05-06");
        assertThat(days.plus(LocalDate.parse("2020-05-08"), 1)).isEqualTo("2020-05-09");
        city.match(before.etag()).put(CALENDAR + "2020", "{}").expectProblem(412, "stale-revision");
        ApiAnswer now = city.get(CALENDAR + "2020").expect(200);
        assertThat(now.text("/workedWeekends/1")).isEqualTo("2020-05-09");
        city.match("\"9\"").put(CALENDAR + "2020", "{}").expectProblem(412, "stale-revision");
        city.put(CALENDAR + "2020", "{}").expectProblem(428, "if-match-required");
    }

    @Test
    void refusesDaysThatDoNotFit() {
        ApiAnswer answer =
                api.as(Role.CITY_OFFICER, "ZZ-MCA")
                        .match("\"0\"")
                        .put(
                                CALENDAR + "2022",
                                """
                                {"holidays":["2022-01-01","2023-01-02","2022-01-03","2022-01-03"],
                                 "workedWeekends":["2022-01-04"]}
                                """)
                        .expectProblem(400, "invalid");
        assertThat(answer.pointers())
                .containsExactly(
                        "#/holidays/0", "#/holidays/1", "#/holidays/3", "#/workedWeekends/0");
    }

    @Test
    void isReadByAnybodyAndChangedByFew() {
        api.as(Role.CHILD_DIRECTOR, "410122101901").get(CALENDAR + "2021").expect(200);
        api.as(Role.COUNTY_OFFICER, "ZZ-410122")
                .match("\"0\"")
                .put(CALENDAR + "2021", "{}")
                .expect(403);
        api.as(Role.AUDITOR, "ZZ-MCA").get(CALENDAR + "1800").expect(404);
        api.as(Role.AUDITOR, "ZZ-MCA").get(CALENDAR + "soon").expect(400);
    }
}
