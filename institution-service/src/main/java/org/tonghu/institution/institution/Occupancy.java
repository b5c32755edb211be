package org.tonghu.institution.institution;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * Who is counted in an institution's beds: the children living there as last reported and as moved
 * since, and those expected or leaving by a transfer. Every change is idempotent by transfer, so
 * that it can be repeated after a crash.
 *
 * @param residents number of children living there; null while nobody has reported it
 * @param arriving accepted transfers to this institution whose child has not arrived yet
 * @param leaving accepted transfers from this institution whose child has not left yet
 */
public record Occupancy(
        Institution.Code institution,
        long revision,
        @Nullable Integer residents,
        List<Arrival> arriving,
        List<String> leaving) {

    /** A bed kept for a child on the way; which one may be left open. */
    public record Arrival(String transfer, @Nullable String bed, Instant keptAt) {}

    public Occupancy {
        arriving = List.copyOf(arriving);
        leaving = List.copyOf(leaving);
    }

    public static Occupancy unknown(Institution.Code institution) {
        return new Occupancy(institution, 0, null, List.of(), List.of());
    }

    /**
     * The children were counted.
     *
     * @param seen revision that whoever counted has seen; another one now makes the writing fail
     */
    public Occupancy counted(long seen, int number) {
        return new Occupancy(institution, seen, number, arriving, leaving);
    }

    /** Beds left when those expected have come; negative when the institution is overfull. */
    public int free(int beds) {
        return beds - Optional.ofNullable(residents).orElse(0) - arriving.size();
    }

    public boolean expects(String transfer) {
        return arriving.stream().anyMatch(of(transfer));
    }

    public boolean keeps(String bed) {
        return arriving.stream().anyMatch(arrival -> bed.equals(arrival.bed()));
    }

    public Occupancy expect(Arrival arrival) {
        var next = new ArrayList<>(without(arrival.transfer()));
        next.add(arrival);
        return new Occupancy(institution, revision, residents, next, leaving);
    }

    public Occupancy expectDeparture(String transfer) {
        if (leaving.contains(transfer)) return this;
        var next = new ArrayList<>(leaving);
        next.add(transfer);
        return new Occupancy(institution, revision, residents, arriving, next);
    }

    /** The child of the transfer has come, or has gone; a second time changes nothing. */
    public Occupancy settle(String transfer) {
        int change = (expects(transfer) ? 1 : 0) - (leaving.contains(transfer) ? 1 : 0);
        var counted = residents == null ? null : Integer.valueOf(Math.max(0, residents + change));
        return new Occupancy(institution, revision, counted, arriving, leaving).forget(transfer);
    }

    /** The transfer does not take place. */
    public Occupancy forget(String transfer) {
        return new Occupancy(
                institution,
                revision,
                residents,
                without(transfer),
                leaving.stream().filter(Predicate.not(transfer::equals)).toList());
    }

    private List<Arrival> without(String transfer) {
        return arriving.stream().filter(Predicate.not(of(transfer))).toList();
    }

    private static Predicate<Arrival> of(String transfer) {
        return arrival -> arrival.transfer().equals(transfer);
    }
}
