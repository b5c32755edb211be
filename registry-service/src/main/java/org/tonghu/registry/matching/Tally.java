package org.tonghu.registry.matching;

/**
 * What came of rows. Every row is counted once: refused, unmatched or matched.
 *
 * @param refused could not be read
 * @param unmatched name nobody on record that the list's unit may see
 * @param matched name somebody on record
 * @param onRecord matches whose record says so already
 * @param sayingNothing matches that say nothing about the child
 * @param suspected matches that suggest something
 * @param raised suspicions raised for the first time
 */
public record Tally(
        long refused,
        long unmatched,
        long matched,
        long onRecord,
        long sayingNothing,
        long suspected,
        long raised) {

    public static final Tally NONE = new Tally(0, 0, 0, 0, 0, 0, 0);
    public static final Tally REFUSED = new Tally(1, 0, 0, 0, 0, 0, 0);
    public static final Tally UNMATCHED = new Tally(0, 1, 0, 0, 0, 0, 0);
    public static final Tally MATCHED = new Tally(0, 0, 1, 0, 0, 0, 0);

    public Tally plus(Tally other) {
        return new Tally(
                refused + other.refused,
                unmatched + other.unmatched,
                matched + other.matched,
                onRecord + other.onRecord,
                sayingNothing + other.sayingNothing,
                suspected + other.suspected,
                raised + other.raised);
    }

    Tally and(Verdict verdict) {
        return switch (verdict) {
            case Verdict.OnRecord _ -> plus(new Tally(0, 0, 0, 1, 0, 0, 0));
            case Verdict.SaysNothing _ -> plus(new Tally(0, 0, 0, 0, 1, 0, 0));
            case Verdict.Suspected _ -> plus(new Tally(0, 0, 0, 0, 0, 1, 0));
        };
    }

    public Tally raising(long suspicions) {
        return new Tally(
                refused, unmatched, matched, onRecord, sayingNothing, suspected, suspicions);
    }
}
