package org.tonghu.registry.duplicate;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/**
 * Two records that may be of one child. One person proposes to join or to part them, another
 * confirms.
 *
 * @param one the record with the lower id
 * @param points how alike they were when last compared; 0 for a pair that a person named
 * @param keep the record that stands for both; null while nobody has proposed to join them
 * @param by who took the last step
 */
public record Pair(
        String id,
        long revision,
        String one,
        String other,
        int points,
        Set<Likeness.Sign> signs,
        State state,
        @Nullable String keep,
        @Nullable Reason reason,
        String by,
        LocalDate on) {

    public enum State {
        OPEN,
        JOINING_PROPOSED,
        JOINED,
        PARTING_PROPOSED,
        DIFFERENT
    }

    public enum Reason {
        SAME_CITIZEN_ID_ON_PAPER,
        SAME_FAMILY_CONFIRMED,
        FOUNDLING_IDENTIFIED,
        CONFIRMED_BY_VISIT,
        CONFIRMED_BY_POLICE,
        TWINS_OR_SIBLINGS,
        NAMESAKE,
        JOINED_BY_MISTAKE
    }

    /** A pair after a step, and what happened to it. */
    public record Step(Pair pair, List<Event> events) {}

    public static String idOf(String one, String other) {
        return one.compareTo(other) < 0 ? one + "." + other : other + "." + one;
    }

    public static Pair found(
            String one, String other, Likeness likeness, String by, LocalDate today) {
        var first = one.compareTo(other) < 0;
        return new Pair(
                idOf(one, other),
                0,
                first ? one : other,
                first ? other : one,
                likeness.points(),
                likeness.signs(),
                State.OPEN,
                null,
                null,
                by,
                today);
    }

    /** The record that gives way to the one that is kept. */
    public String givesWay() {
        return one.equals(keep) ? other : one;
    }

    public boolean isOf(String child) {
        return one.equals(child) || other.equals(child);
    }

    public Step begun() {
        return step("duplicate.found");
    }

    /** Compared again after a correction; what was decided stays decided. */
    public Step compared(Likeness likeness, LocalDate today) {
        var again =
                new Pair(
                        id,
                        revision,
                        one,
                        other,
                        likeness.points(),
                        likeness.signs(),
                        state,
                        keep,
                        reason,
                        by,
                        today);
        return again.step("duplicate.compared");
    }

    public Step proposeJoining(String kept, Reason why, String who, LocalDate today) {
        must(State.OPEN, State.DIFFERENT);
        return to(State.JOINING_PROPOSED, kept, why, who, today).step("duplicate.joining-proposed");
    }

    public Step different(Reason why, String who, LocalDate today) {
        must(State.OPEN, State.JOINING_PROPOSED);
        return to(State.DIFFERENT, null, why, who, today).step("duplicate.different");
    }

    public Step proposeParting(Reason why, String who, LocalDate today) {
        must(State.JOINED);
        return to(State.PARTING_PROPOSED, keep, why, who, today).step("duplicate.parting-proposed");
    }

    /**
     * @throws Refused if the same person proposed it, or nothing is proposed
     */
    public Step confirm(String who, LocalDate today) {
        must(State.JOINING_PROPOSED, State.PARTING_PROPOSED);
        if (who.equals(by)) {
            throw new Refused(
                    "SAME_PERSON",
                    "",
                    "提出人与确认人不得为同一人，请由另一名工作人员确认。",
                    "Who proposed it cannot confirm it; another officer has to.");
        }
        return state == State.JOINING_PROPOSED
                ? to(State.JOINED, keep, reason, who, today).step("duplicate.joined")
                : to(State.DIFFERENT, keep, reason, who, today).step("duplicate.parted");
    }

    /** A proposal is taken back. */
    public Step withdraw(String who, LocalDate today) {
        must(State.JOINING_PROPOSED, State.PARTING_PROPOSED);
        return state == State.JOINING_PROPOSED
                ? to(State.OPEN, null, null, who, today).step("duplicate.withdrawn")
                : to(State.JOINED, keep, reason, who, today).step("duplicate.withdrawn");
    }

    private Pair to(
            State next, @Nullable String kept, @Nullable Reason why, String who, LocalDate day) {
        return new Pair(id, revision, one, other, points, signs, next, kept, why, who, day);
    }

    private Step step(String type) {
        return new Step(this, List.of(Event.of(type, Map.of("one", one, "other", other))));
    }

    private void must(State... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw new Refused(
                    "DUPLICATE_NOT_OPEN",
                    "",
                    "该疑似重复记录当前状态为 " + state + "，不能办理此步骤，请重新读取。",
                    "This pair is " + state + "; the step is not open. Read it again.");
        }
    }
}
