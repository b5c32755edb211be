package org.tonghu.starter.chain;

import org.jspecify.annotations.Nullable;

/**
 * What a walk over a log found.
 *
 * @param broken the first entry or anchor that does not fit; null where all is well
 */
public record Verification(
        boolean ok, long chains, long entries, long anchors, @Nullable Broken broken) {

    /**
     * @param chain {@code anchors} where the anchors themselves are broken
     */
    public record Broken(String chain, long seq, Why why) {}

    /** In what way an entry does not fit. */
    public enum Why {
        /** Its content or place is not the one its hash was made for. */
        CHANGED,
        /** An entry before it is missing, or it was put in. */
        GAP,
        /** It is no longer there, though an anchor names it. */
        TRUNCATED,
        /** It differs from what an anchor says of it. */
        NOT_AS_ANCHORED,
        /** It comes after the end that an anchor set to its chain. */
        AFTER_THE_END
    }
}
