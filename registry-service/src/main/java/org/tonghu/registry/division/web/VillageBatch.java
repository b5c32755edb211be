package org.tonghu.registry.division.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.HashSet;
import java.util.List;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.Divisions;

/** Villages of one edition to load. */
record VillageBatch(
        @NotNull @Pattern(regexp = "20\\d{2}") String edition,
        @NotNull @Size(min = 1, max = 500) List<@NotNull @Valid Village> divisions) {

    record Village(
            @NotNull @Pattern(regexp = "\\d{12}") String code,
            @NotBlank @Size(max = 100) String name) {

        String township() {
            return code.substring(0, Division.TOWNSHIP_DIGITS);
        }
    }

    /**
     * @throws org.tonghu.starter.problem.Invalid for a township that the edition does not have, or
     *     a code given twice
     */
    List<Division> villages(Divisions known) {
        var faults = new Faults();
        var codes = new HashSet<String>();
        for (int i = 0; i < divisions.size(); i++) {
            var pointer = "#/divisions/" + i + "/code";
            var village = divisions.get(i);
            if (!codes.add(village.code())) {
                faults.add(pointer, "REPEATED", "代码重复。", "The code appears twice.");
            }
            if (!known.hasTownship(village.township(), edition)) {
                faults.add(
                        pointer,
                        "UNKNOWN_TOWNSHIP",
                        edition + " 版中没有乡镇（街道）" + village.township() + "。",
                        "Edition " + edition + " has no township " + village.township() + ".");
            }
        }
        faults.raise();
        return divisions.stream()
                .map(it -> Division.village(it.code(), edition, it.name().strip()))
                .toList();
    }
}
