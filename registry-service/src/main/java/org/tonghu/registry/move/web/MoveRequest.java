package org.tonghu.registry.move.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Residence;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.move.Move;

/**
 * A child that another unit shall answer for.
 *
 * @param to place that the other unit answers for
 * @param livesAt where the child lives; at that place where absent
 * @param registeredAt division of the household registration; as before where absent
 */
record MoveRequest(
        @NotBlank @Size(max = 100) String child,
        @NotNull @Valid PlaceEntry to,
        @Nullable @Valid PlaceEntry livesAt,
        @Nullable @Pattern(regexp = "\\d{6}|\\d{9}|\\d{12}") String registeredAt,
        @NotNull Move.Reason reason) {

    /** A township, and the village where it is known. */
    record PlaceEntry(
            @NotNull @Pattern(regexp = "\\d{9}") String township,
            @Nullable @Pattern(regexp = "\\d{12}") String village) {

        static PlaceEntry of(Residence place) {
            return new PlaceEntry(place.township(), place.village());
        }

        Residence residence() {
            return new Residence(township, village, Division.LAST_PUBLIC_EDITION);
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
                        "The village " + village + " does not lie in " + township + ".");
            }
        }
    }

    void check(Jurisdictions known) {
        var faults = new Faults();
        to.check("#/to", known, faults);
        if (livesAt != null) {
            livesAt.check("#/livesAt", known, faults);
        }
        faults.raise();
    }

    Move.Target target() {
        return new Move.Target(
                to.residence(), livesAt == null ? null : livesAt.residence(), registeredAt);
    }
}
