package org.tonghu.registry.leftbehindwoman.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Residence;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.Jurisdictions;

/** Where she lives, in codes of the last public edition. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record PlaceEntry(
        @NotNull @Pattern(regexp = "\\d{9}") String township,
        @Nullable @Pattern(regexp = "\\d{12}") String village) {

    static PlaceEntry of(Residence residence) {
        return new PlaceEntry(residence.township(), residence.village());
    }

    void check(String at, Jurisdictions known, Faults faults) {
        if (!known.knows(township)) {
            faults.add(
                    at + "/township",
                    "UNKNOWN_TOWNSHIP",
                    "没有代码为 " + township + " 的乡镇（街道）。",
                    "There is no township " + township + ".");
        }
        if (village != null && !village.startsWith(township)) {
            faults.add(
                    at + "/village",
                    "NOT_IN_TOWNSHIP",
                    "村（居）委会 " + village + " 不属于乡镇（街道）" + township + "。",
                    "The village " + village + " does not lie in the township " + township + ".");
        }
    }

    Residence residence() {
        return new Residence(township, village, Division.LAST_PUBLIC_EDITION);
    }
}
