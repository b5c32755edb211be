package org.tonghu.training.course.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.training.world.Staff.BASE;
import static org.tonghu.training.world.Staff.refused;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.training.world.Json;
import org.tonghu.training.world.Staff;
import org.tonghu.training.world.TrainingTest;

@TrainingTest
class CoursesIT {

    private static final String PATH = BASE + "/courses";

    @Autowired Staff staff;

    @Test
    void aCourseIsOfferedAndEverybodyWhoTrainsMaySeeIt() {
        var created = staff.county().post(PATH, Staff.course("INITIAL", true)).expect(201);

        assertThat(created.etag()).isEqualTo("\"1\"");
        assertThat(staff.otherCounty().get(created.location()).expect(200).text("/title"))
                .isEqualTo("儿童主任培训");
        assertThat(
                        staff.otherCounty()
                                .get(PATH + "?kind=INITIAL&role=CHILD_DIRECTOR&limit=500")
                                .body())
                .contains(created.text("/id"));
        assertThat(staff.otherCounty().get(PATH + "?kind=SPECIAL&limit=500").body())
                .doesNotContain(created.text("/id"));
        staff.county().get(PATH + "/unknown").expect(404);
    }

    @Test
    void theCityTrainsSupervisorsAndCountiesTrainDirectors() {
        var body = Staff.course("INITIAL", true);
        body.put("roles", List.of("CHILD_SUPERVISOR"));
        refused(staff.county().post(PATH, body), "LEVEL_DOES_NOT_TRAIN_ROLE");

        body.put("level", "CITY");
        refused(staff.county().post(PATH, body), "LEVEL_ABOVE_OWNER");
        staff.county().post(PATH, withOwner(body, Staff.CITY)).expectProblem(403, "unit-not-yours");
        staff.coordinator().post(PATH, withOwner(body, Staff.CITY)).expect(201);
    }

    @Test
    void anInitialCourseIsAssessedAndACodeIsUsedOnce() {
        refused(
                staff.county().post(PATH, Staff.course("INITIAL", false)),
                "INITIAL_COURSE_NOT_ASSESSED");

        var body = Staff.course("YEARLY", false);
        staff.county().post(PATH, body).expect(201);
        refused(staff.county().post(PATH, body), "COURSE_CODE_TAKEN");
    }

    @Test
    void aChangeNeedsTheRevisionReadAndTheOwnUnit() {
        var body = Staff.course("YEARLY", false);
        var path = staff.county().post(PATH, body).expect(201).location();
        body.remove("owner");
        body.put("offered", false);

        staff.county().put(path, body).expect(428);
        staff.otherCounty().match("\"1\"").put(path, body).expectProblem(403, "unit-not-yours");
        assertThat(staff.county().match("\"1\"").put(path, body).expect(200).etag())
                .isEqualTo("\"2\"");
        staff.county().match("\"1\"").put(path, body).expectProblem(412, "stale-revision");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "owner|\"ZZ-999999\"|#/owner",
                "code|\"a b\"|#/code",
                "code|null|#/code",
                "title|\"\"|#/title",
                "kind|\"DAILY\"|#/kind",
                "level|1|#/level",
                "roles|[]|#/roles",
                "roles|[\"MAYOR\"]|#/roles/0",
                "roles|[null]|#/roles/0",
                "hours|0|#/hours",
                "hours|4.7|#/hours",
                "hours|\"8\"|#/hours",
                "hours|null|#/hours",
                "assessed|\"true\"|#/assessed",
                "assessed|1|#/assessed",
                "validityMonths|0|#/validityMonths",
                "price|1|#/price"
            })
    void badInputIsAnsweredWithAPointer(String field, String value, String pointer) {
        var answer =
                staff.county()
                        .post(PATH, Json.with(Staff.course("YEARLY", true), field, value))
                        .expect(400);

        assertThat(answer.pointers()).as("%s", answer).contains(pointer);
    }

    private static Map<String, Object> withOwner(Map<String, Object> body, String owner) {
        body.put("owner", owner);
        return body;
    }
}
