package org.tonghu.registry.classification.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.support.evidence.ChildEntry;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.classification.support.evidence.ParentEntry;

/**
 * The facts to judge.
 *
 * @param parents exactly two
 */
record EvaluationRequest(
        @NotNull LocalDate asOf,
        @NotNull @Valid ChildEntry child,
        @NotNull @Size(min = 2, max = 2) List<@NotNull @Valid ParentEntry> parents) {

    /**
     * @throws org.tonghu.starter.problem.Invalid where the facts contradict each other
     */
    Facts facts() {
        var faults = new Faults();
        faults.day("#/asOf", asOf);
        child.check("#/child", faults);
        if (child.birthDate().isAfter(asOf)) {
            faults.add(
                    "#/child/birthDate",
                    "BORN_AFTER_AS_OF",
                    "出生日期 " + child.birthDate() + " 晚于判定日期 " + asOf + "，请核对。",
                    "The birth date " + child.birthDate() + " lies after asOf " + asOf + ".");
        }
        for (int i = 0; i < parents.size(); i++) {
            parents.get(i).check("#/parents/" + i, faults);
        }
        faults.raise();
        return new Facts(asOf, child.fact(), parents.stream().map(ParentEntry::fact).toList());
    }
}
