package org.tonghu.registry.verification;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Refused;

/**
 * What one village reports in a campaign: submitted by the village, reviewed or returned by the
 * township, confirmed and locked by the county.
 *
 * @param due records on its frozen list
 * @param steps what was done, the latest last
 */
public record VillageReturn(
        String id, long revision, String campaign, String place, long due, List<Step> steps) {

    public VillageReturn {
        steps = List.copyOf(steps);
    }

    /** How far it has got. */
    public enum State {
        COLLECTING,
        SUBMITTED,
        RETURNED,
        REVIEWED,
        /** Nothing in it changes any more. */
        CONFIRMED
    }

    /**
     * @param reason why it was returned
     */
    public record Step(State to, String by, LocalDate on, @Nullable String reason) {}

    public static String idOf(String campaign, String place) {
        return campaign + "-" + place;
    }

    public State state() {
        return steps.isEmpty() ? State.COLLECTING : steps.getLast().to();
    }

    /**
     * @param open records not verified yet
     * @throws Refused while records are not verified, or in another state
     */
    public VillageReturn submit(long open, String by, LocalDate on) {
        must(State.COLLECTING, State.RETURNED);
        if (open > 0) {
            throw VerificationRefusals.incomplete(open);
        }
        return step(State.SUBMITTED, by, on, null);
    }

    public VillageReturn review(String by, LocalDate on) {
        must(State.SUBMITTED);
        mustBeAnother(by);
        return step(State.REVIEWED, by, on, null);
    }

    public VillageReturn sendBack(String by, LocalDate on, String reason) {
        must(State.SUBMITTED, State.REVIEWED);
        return step(State.RETURNED, by, on, reason);
    }

    public VillageReturn confirm(String by, LocalDate on) {
        must(State.REVIEWED);
        mustBeAnother(by);
        return step(State.CONFIRMED, by, on, null);
    }

    /**
     * @throws Refused once it is with the township or locked
     */
    public void mustBeOpen() {
        if (state() != State.COLLECTING && state() != State.RETURNED) {
            throw VerificationRefusals.locked(state());
        }
    }

    public VillageReturn readAt(long read) {
        return new VillageReturn(id, read, campaign, place, due, steps);
    }

    private void must(State... allowed) {
        if (!List.of(allowed).contains(state())) {
            throw VerificationRefusals.wrongState(state());
        }
    }

    private void mustBeAnother(String by) {
        if (steps.getLast().by().equals(by)) {
            throw VerificationRefusals.samePerson();
        }
    }

    private VillageReturn step(State to, String by, LocalDate on, @Nullable String reason) {
        var all = Stream.concat(steps.stream(), Stream.of(new Step(to, by, on, reason))).toList();
        return new VillageReturn(id, revision, campaign, place, due, all);
    }
}
