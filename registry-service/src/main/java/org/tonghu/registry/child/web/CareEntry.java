package org.tonghu.registry.child.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.CareArrangement.Care;
import org.tonghu.registry.classification.support.evidence.Faults;

/**
 * Who cares for the child.
 *
 * @param institution its code; only for care in an institution
 * @param from first day; the day of registration where absent
 * @param foundThere the child was found living there, in an institution that must not take it in
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record CareEntry(
        @NotNull Care care,
        @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}") String institution,
        @Nullable LocalDate from,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Boolean foundThere) {

    static CareEntry of(CareArrangement arrangement) {
        return new CareEntry(
                arrangement.care(),
                arrangement.institution(),
                arrangement.from(),
                arrangement.foundThere() ? true : null);
    }

    void check(String at, LocalDate today, Faults faults) {
        faults.day(at + "/from", from);
        if (from != null && from.isAfter(today)) {
            faults.add(
                    at + "/from",
                    "IN_THE_FUTURE",
                    "养育安排的开始日期不得晚于今天。",
                    "The care arrangement cannot begin in the future.");
        }
        if (care == Care.INSTITUTION && institution == null) {
            faults.missing(at + "/institution");
        }
        if (care == Care.FAMILY && wasFoundThere()) {
            faults.notApplicable(at + "/foundThere");
        }
        if (care == Care.FAMILY && institution != null) {
            faults.notApplicable(at + "/institution");
        }
    }

    boolean wasFoundThere() {
        return Boolean.TRUE.equals(foundThere);
    }

    CareArrangement arrangement(LocalDate today) {
        return new CareArrangement(
                care, institution, from == null ? today : from, null, wasFoundThere());
    }
}
