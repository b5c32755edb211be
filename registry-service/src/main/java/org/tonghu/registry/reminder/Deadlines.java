package org.tonghu.registry.reminder;

import java.time.LocalDate;

/**
 * Work with a last day, as a feature offers it to reminders. Every work list is offered already;
 * another source of deadlines is another bean.
 */
public interface Deadlines {

    /**
     * Stable name in kebab-case; with day, place, step and recipient it makes a reminder unique.
     */
    String name();

    /** What the texts call the work. */
    KindOfWork work();

    /** Who answers for the work in the first place. */
    Level answeredBy();

    /**
     * How much is open in the place and due within the days, both included.
     *
     * @param place a unit, township or village
     */
    long open(String place, LocalDate from, LocalDate to, LocalDate today);
}
