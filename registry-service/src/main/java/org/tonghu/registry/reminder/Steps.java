package org.tonghu.registry.reminder;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.List;
import java.util.Optional;

/**
 * When deadlines are told: to those who answer for the work so many days before, to one level more
 * each time so many days after. A day on which nothing ran is made up for: what counts is the last
 * step whose day has come.
 */
public final class Steps {

    private static final int MADE_UP_FOR = 7;

    private final List<Integer> before;
    private final List<Integer> after;

    /**
     * @param before days before the last day in time, e.g. 15, 7, 1
     * @param after days after it, e.g. 1 for the next level, 8 for the one above that
     */
    public Steps(List<Integer> before, List<Integer> after) {
        this.before = before.stream().sorted().distinct().toList();
        this.after = after.stream().sorted().distinct().toList();
    }

    /** The step whose turn it is; empty where it is too early, or long past. */
    public Optional<Step> on(LocalDate today, LocalDate dueOn) {
        long left = ChronoUnit.DAYS.between(today, dueOn);
        if (left >= 0) {
            return before.stream().filter(it -> left <= it).findFirst().map(it -> new Step(it, 0));
        }
        var passed = after.stream().filter(it -> it <= -left).toList();
        return passed.isEmpty() || today.isAfter(dueOn.plusDays(passed.getLast() + MADE_UP_FOR))
                ? Optional.empty()
                : Optional.of(new Step(-passed.getLast(), passed.size()));
    }

    /** The first last day on which there may be something to tell. */
    public LocalDate from(LocalDate today) {
        return after.isEmpty() ? today : today.minusDays(after.getLast() + MADE_UP_FOR);
    }

    public LocalDate to(LocalDate today) {
        return before.isEmpty() ? today : today.plusDays(Collections.max(before));
    }
}
