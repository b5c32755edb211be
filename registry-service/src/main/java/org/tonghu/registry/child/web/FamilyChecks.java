package org.tonghu.registry.child.web;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.classification.support.evidence.IncidentEntry;

/** Whether the people and stages around a child can be as they are told. */
final class FamilyChecks {

    /** Nobody has a child of their own at a lower age. */
    private static final int YOUNGEST_PARENT = 12;

    private FamilyChecks() {}

    static void parents(String at, List<NamedParentEntry> parents, LocalDate born, Faults faults) {
        for (int i = 0; i < parents.size(); i++) {
            var parent = parents.get(i).birthDate();
            if (parent != null && parent.plusYears(YOUNGEST_PARENT).isAfter(born)) {
                faults.add(
                        at + "/" + i + "/birthDate",
                        "PARENT_TOO_YOUNG",
                        "父母出生日期 " + parent + " 与儿童出生日期 " + born + " 不符，请核对。",
                        "A parent born on "
                                + parent
                                + " cannot have a child born on "
                                + born
                                + ".");
            }
        }
    }

    static void incidents(
            String at, @Nullable List<IncidentEntry> incidents, LocalDate today, Faults faults) {
        for (int i = 0; incidents != null && i < incidents.size(); i++) {
            Past.notAfter(at + "/" + i + "/on", incidents.get(i).on(), today, faults);
        }
    }

    static void people(
            String at, @Nullable List<PersonEntry> people, LocalDate today, Faults faults) {
        for (int i = 0; people != null && i < people.size(); i++) {
            people.get(i).check(at + "/" + i, today, faults);
        }
    }

    /** The same stage cannot be gone to twice at the same time. */
    static void schooling(String at, List<SchoolingEntry> stages, Faults faults) {
        for (int i = 0; i < stages.size(); i++) {
            stages.get(i).check(at + "/" + i, faults);
            for (int j = 0; j < i; j++) {
                if (stages.get(i).overlaps(stages.get(j))) {
                    faults.add(
                            at + "/" + i,
                            "OVERLAPS",
                            "与第 " + (j + 1) + " 条就学情况时间重叠。",
                            "Overlaps entry " + (j + 1) + " of the same stage.");
                }
            }
        }
    }
}
