package org.tonghu.registry.child.web;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Schooling;
import org.tonghu.registry.classification.support.evidence.Faults;

/** A stage of school. */
record SchoolingEntry(
        @NotNull Schooling.Stage stage,
        @Nullable Boolean fullTime,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {

    static SchoolingEntry of(Schooling schooling) {
        return new SchoolingEntry(
                schooling.stage(), schooling.fullTime(), schooling.from(), schooling.to());
    }

    void check(String at, Faults faults) {
        faults.day(at + "/from", from);
        faults.day(at + "/to", to);
        faults.order(at + "/to", from, to);
    }

    /** Whether both are the same stage at the same time. */
    boolean overlaps(SchoolingEntry other) {
        return stage == other.stage
                && (to == null || to.isAfter(other.from))
                && (other.to == null || other.to.isAfter(from));
    }

    Schooling schooling() {
        return new Schooling(stage, Boolean.TRUE.equals(fullTime), from, to);
    }
}
