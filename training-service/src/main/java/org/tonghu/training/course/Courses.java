package org.tonghu.training.course;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.sight.Listing;
import org.tonghu.training.sight.Window;

/**
 * The catalogue. It holds no personal data and is one for the whole city, so everybody who may call
 * sees all of it.
 */
public interface Courses {

    Optional<Course> find(Course.Id id);

    /**
     * @return the stored course; the one already there if the same request was made before
     * @throws org.tonghu.starter.domain.Refused if the code is taken
     */
    Course add(Course course);

    /** Fails as stale if somebody else wrote since the course was read. */
    Course save(Course changed);

    Listing<Course> list(Wanted wanted, Window window);

    /** Null narrows nothing. */
    record Wanted(
            Course.@Nullable Kind kind, @Nullable StaffRole role, @Nullable Boolean offered) {}
}
