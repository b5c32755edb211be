package org.tonghu.registry.statistics;

/**
 * How a number came about within a period: opening + added - removed = closing.
 *
 * @param opening at the end of the day before the period
 * @param closing at the end of its last day
 */
public record Movement(long opening, long added, long removed, long closing) {

    public Movement {
        if (opening + added - removed != closing) {
            throw new IllegalArgumentException("The report does not balance");
        }
    }

    static final class Sum {

        private long opening;
        private long added;
        private long removed;
        private long closing;

        void add(boolean was, boolean is) {
            opening += was ? 1 : 0;
            closing += is ? 1 : 0;
            added += is && !was ? 1 : 0;
            removed += was && !is ? 1 : 0;
        }

        Movement result() {
            return new Movement(opening, added, removed, closing);
        }
    }
}
