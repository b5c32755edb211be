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
 * A course to offer.
 *
 * @param owner unit that offers it
 * @param hours class hours (学时)
 */
record CourseRequest(
        @NotBlank @Size(max = 40) String owner,
        @NotNull @Pattern(regexp = CODE) String code,
        @NotBlank @Size(max = 120) String title,
        @NotNull Course.Kind kind,
        @NotNull Course.Level level,
        @NotEmpty @Size(max = 2) List<@NotNull StaffRole> roles,
        @NotNull @Min(1) @Max(400) Integer hours,
        boolean assessed,
        @Nullable @Min(1) @Max(600) Integer validityMonths) {

    static final String CODE = "[A-Za-z0-9][A-Za-z0-9-]{0,39}";

    Course.Outline outline() {
        return new Course.Outline(
                code, title, kind, level, Set.copyOf(roles), hours, assessed, validityMonths);
    }
}
