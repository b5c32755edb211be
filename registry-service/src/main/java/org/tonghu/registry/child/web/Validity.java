package org.tonghu.registry.child.web;

import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Evidence;
import org.tonghu.registry.child.FactGroup;
import org.tonghu.registry.child.Source;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.starter.caller.Caller;

/**
 * Since when what is told is so, and on what it rests.
 *
 * @param validFrom first day; today where absent
 * @param validTo first day no longer; absent: until it is told otherwise
 * @param evidence {@code DECLARATION} where absent
 * @param paper id of the paper on file
 * @param about groups that are told; needed for days gone by, else whatever differs
 */
record Validity(
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        @Nullable Evidence evidence,
        @Nullable String paper,
        @Nullable Set<FactGroup> about) {

    void check(LocalDate today, Faults faults) {
        faults.day("#/query/validFrom", validFrom);
        faults.day("#/query/validTo", validTo);
        Past.notAfter("#/query/validFrom", validFrom, today, faults);
        Past.notAfter("#/query/validTo", validTo, today, faults);
        if (paper != null && !paper.matches("[A-Za-z0-9-]{1,64}")) {
            faults.add("#/query/paper", "FORMAT", "材料编号格式有误。", "This is no id of a paper on file.");
        }
        if (validTo != null && !validTo.isAfter(validFrom == null ? today : validFrom)) {
            faults.add(
                    "#/query/validTo",
                    "BEFORE_BEGINNING",
                    "截止日期应晚于开始日期。",
                    "The end must lie after the beginning.");
        }
    }

    /**
     * Which facts of the family are told for days gone by must be said: the body holds them all.
     */
    void checkGroups(LocalDate today, Faults faults) {
        if (isOfDaysGoneBy(today) && groups().isEmpty()) {
            faults.missing("#/query/about");
        }
        if (groups().stream().anyMatch(it -> !it.isOfTheFamily())) {
            faults.notApplicable("#/query/about");
        }
    }

    boolean isOfDaysGoneBy(LocalDate today) {
        return validFrom != null && validFrom.isBefore(today) || validTo != null;
    }

    Set<FactGroup> groups() {
        return about == null ? Set.of() : about;
    }

    Source source(LocalDate today, Caller caller) {
        return new Source(
                validFrom == null ? today : validFrom,
                validTo,
                today,
                caller.id(),
                evidence == null ? Evidence.DECLARATION : evidence,
                paper);
    }
}
