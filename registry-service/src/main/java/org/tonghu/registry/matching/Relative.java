package org.tonghu.registry.matching;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CitizenId;

/** A relative as entered, so that lists can be matched with him or her. */
public record Relative(
        Relation relation,
        String name,
        @Nullable CitizenId citizenId,
        @Nullable LocalDate birthDate) {

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Relative[" + relation + "]";
    }
}
