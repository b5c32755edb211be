package org.tonghu.registry.matching.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Relative;

/** All relatives of a child, as a whole; who is left out is recognised on no list any more. */
record RelativesEntry(@Size(max = 10) List<@NotNull @Valid Entry> relatives) {

    /**
     * @param citizenId is kept as a keyed hash only, so that it is sent with each entry
     * @param birthDate needed without a citizen ID
     */
    record Entry(
            @NotNull Relation relation,
            @NotBlank @Size(max = 100) String name,
            @Nullable @Size(max = 40) String citizenId,
            @Nullable LocalDate birthDate) {

        @Override
        public String toString() {
            return "Entry[" + relation + "]";
        }
    }

    List<Relative> checked() {
        var faults = new Faults();
        var all = new ArrayList<Relative>();
        for (int i = 0; i < relatives.size(); i++) {
            all.add(relative(relatives.get(i), "#/relatives/" + i, faults));
        }
        faults.raise();
        return all;
    }

    private static Relative relative(Entry entry, String at, Faults faults) {
        var typed = entry.citizenId();
        var number = typed == null ? null : CitizenId.normalised(typed);
        if (entry.relation() == Relation.CHILD) {
            faults.notApplicable(at + "/relation");
        }
        if (number != null) {
            number.fault()
                    .ifPresent(it ->
                            faults.add(
                                    at + "/citizenId",
                                    it.name(),
                                    "公民身份号码有误：" + it.zh() + "。",
                                    "Citizen ID: " + it.en() + "."));
        } else if (entry.birthDate() == null) {
            faults.missing(at + "/birthDate");
        }
        return new Relative(entry.relation(), entry.name().strip(), number, entry.birthDate());
    }
}
