package org.tonghu.training.course.web;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.course.Course;
import org.tonghu.training.post.StaffRole;

/**
 * A course as it is to be from now on; sessions already planned keep what they teach.
 *
 * @param offered false withdraws it
 */
record CourseChange(
        @NotNull @Pattern(regexp = CourseRequest.CODE) String code,
        @NotBlank @Size(max = 120) String title,
        @NotNull Course.Kind kind,
        @NotNull Course.Level level,
        @NotEmpty @Size(max = 2) List<@NotNull StaffRole> roles,
        @NotNull @Min(1) @Max(400) Integer hours,
        boolean assessed,
        @Nullable @Min(1) @Max(600) Integer validityMonths,
        @NotNull Boolean offered) {

    Course.Outline outline() {
        return new Course.Outline(
                code, title, kind, level, Set.copyOf(roles), hours, assessed, validityMonths);
    }
}
