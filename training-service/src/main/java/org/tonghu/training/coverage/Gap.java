package org.tonghu.training.coverage;

import org.tonghu.training.post.StaffRole;
import org.tonghu.training.post.Vacancy;

/** Days on which a place had nobody in the role. */
public record Gap(StaffRole role, String place, Vacancy vacancy) {

    /** Unique, and in order of place and time. */
    public String key() {
        return place + '.' + vacancy.through();
    }
}
