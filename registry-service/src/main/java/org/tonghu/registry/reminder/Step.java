package org.tonghu.registry.reminder;

/**
 * A reminder's place in the order of reminders of one deadline.
 *
 * @param days before the last day in time; below 0: after it
 * @param levelsUp how far above those who answer for the work it goes
 */
public record Step(int days, int levelsUp) {

    /** Stable name, e.g. {@code BEFORE_7}. */
    public String code() {
        return days >= 0 ? "BEFORE_" + days : "AFTER_" + -days;
    }

    public Text.Template template() {
        return days >= 0 ? Text.Template.DUE : Text.Template.OVERDUE;
    }
}
