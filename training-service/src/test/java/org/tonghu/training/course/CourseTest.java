package org.tonghu.training.course;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.starter.domain.Refused;
import org.tonghu.training.course.Course.Kind;
import org.tonghu.training.course.Course.Level;
import org.tonghu.training.post.StaffRole;

class CourseTest {

    @ParameterizedTest
    @CsvSource({
        "CITY, CHILD_SUPERVISOR, ",
        "CITY, CHILD_DIRECTOR, ",
        "COUNTY, CHILD_DIRECTOR, ",
        "COUNTY, CHILD_SUPERVISOR, LEVEL_DOES_NOT_TRAIN_ROLE"
    })
    void theCityTrainsSupervisorsAndCountiesTrainDirectors(
            Level level, StaffRole role, @Nullable String refusal) {
        if (refusal == null) {
            assertThat(outline(Kind.INITIAL, level, role, true).roles()).containsExactly(role);
        } else {
            assertThatThrownBy(() -> outline(Kind.INITIAL, level, role, true))
                    .isInstanceOfSatisfying(
                            Refused.class, no -> assertThat(no.reason()).isEqualTo(refusal));
        }
    }

    @Test
    void anInitialCourseIsAssessed() {
        assertThat(outline(Kind.YEARLY, Level.COUNTY, StaffRole.CHILD_DIRECTOR, false).assessed())
                .isFalse();
        assertThatThrownBy(
                        () -> outline(Kind.INITIAL, Level.COUNTY, StaffRole.CHILD_DIRECTOR, false))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.reason()).isEqualTo("INITIAL_COURSE_NOT_ASSESSED"));
    }

    @Test
    void aChangeTellsWhichFieldsChangedAndNoChangeTellsNothing() {
        var outline = outline(Kind.YEARLY, Level.COUNTY, StaffRole.CHILD_DIRECTOR, false);
        var course = Course.offer(new Course.Id("c"), "ZZ-410122", Level.COUNTY, outline);

        assertThat(course.change(Level.COUNTY, outline, true)).isSameAs(course);
        assertThat(course.change(Level.COUNTY, outline, false).unpublished().getFirst().fields())
                .containsExactly("offered");
    }

    @Test
    void aCountyOffersNoCityCourse() {
        var city = outline(Kind.INITIAL, Level.CITY, StaffRole.CHILD_SUPERVISOR, true);
        var id = new Course.Id("c");

        assertThat(Course.offer(id, "ZZ-MCA", Level.CITY, city).offered()).isTrue();
        assertThatThrownBy(() -> Course.offer(id, "ZZ-410122", Level.COUNTY, city))
                .isInstanceOfSatisfying(
                        Refused.class,
                        no -> assertThat(no.reason()).isEqualTo("LEVEL_ABOVE_OWNER"));
    }

    private static Course.Outline outline(
            Kind kind, Level level, StaffRole role, boolean assessed) {
        return new Course.Outline("EZ-1", "业务培训", kind, level, Set.of(role), 16, assessed, null);
    }
}
