package org.tonghu.training.coverage;

import org.tonghu.training.post.StaffRole;

/** At which level of places coverage is counted, and by whom a place is covered. */
public enum Level {
    TOWNSHIP(9, StaffRole.CHILD_SUPERVISOR),
    VILLAGE(12, StaffRole.CHILD_DIRECTOR);

    private final int digits;
    private final StaffRole role;

    Level(int digits, StaffRole role) {
        this.digits = digits;
        this.role = role;
    }

    /** Digits of the codes of such places. */
    public int digits() {
        return digits;
    }

    public StaffRole role() {
        return role;
    }
}
