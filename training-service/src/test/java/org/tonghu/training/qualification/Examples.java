package org.tonghu.training.qualification;

import static org.tonghu.training.post.StaffRole.CHILD_DIRECTOR;
import static org.tonghu.training.post.StaffRole.CHILD_SUPERVISOR;
import static org.tonghu.training.qualification.HistoryFixture.aPerson;

import java.time.LocalDate;
import java.util.List;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.qualification.Training.Came;

/** Worked examples of the rule book; {@link AssessQualificationTest} has more. */
public record Examples(String zh, String en, StaffRole role, HistoryFixture person, String on) {

    private static final String LAST_ZH = "最近一次培训2019-12-31";
    private static final String LAST_EN = "last training on 2019-12-31";

    public static final List<Examples> ALL =
            List.of(
                    new Examples(
                            "2020-03-01任儿童主任，未参加岗前培训",
                            "director from 2020-03-01, no initial course",
                            CHILD_DIRECTOR,
                            aPerson().director("2020-03-01"),
                            "2020-03-01"),
                    lastTrained("2019-12-31"),
                    lastTrained("2020-12-31"),
                    lastTrained("2021-01-01"),
                    new Examples(
                            "岗前培训先不合格、后合格",
                            "initial course failed, then passed",
                            CHILD_DIRECTOR,
                            aPerson()
                                    .director("2020-03-01")
                                    .initial(CHILD_DIRECTOR, "2020-02-10", Came.FAILED)
                                    .initial(CHILD_DIRECTOR, "2020-02-20", Came.PASSED),
                            "2020-03-01"),
                    new Examples(
                            "儿童主任转任儿童督导员，未参加督导员岗前培训",
                            "director becomes supervisor without the supervisors' initial course",
                            CHILD_SUPERVISOR,
                            aPerson()
                                    .initial("2019-02-20")
                                    .serving(CHILD_SUPERVISOR, "2020-06-01", null),
                            "2020-06-01"),
                    new Examples(
                            "已参加岗前培训，成绩未登记",
                            "initial course attended, no result recorded",
                            CHILD_DIRECTOR,
                            aPerson()
                                    .director("2020-03-01")
                                    .initial(CHILD_DIRECTOR, "2020-02-28", Came.WITHOUT_RESULT),
                            "2020-03-01"));

    private static Examples lastTrained(String on) {
        return new Examples(
                LAST_ZH,
                LAST_EN,
                CHILD_DIRECTOR,
                aPerson().director("2018-03-01").initial("2018-02-20").round("2019-12-31"),
                on);
    }

    public String row(List<Parameters> parameters) {
        var assess = new AssessQualification(new ParameterVersions(parameters));
        var judgement = assess.judge(role, LocalDate.parse(on), person.history());
        return "| %s | %s | %s | `%s` | `%s` |"
                .formatted(zh, en, on, judgement.status(), judgement.decisive().ground());
    }
}
