package org.tonghu.training.support;

import java.util.function.Supplier;
import org.tonghu.starter.store.Duplicate;
import org.tonghu.starter.store.Stale;

/** Moves on a record that several people may change at once. */
public final class Moves {

    private static final int TRIES = 8;

    private Moves() {}

    /**
     * Runs a read-decide-write again where somebody else wrote in between; each time it decides
     * anew.
     *
     * @throws Stale when others were always faster
     */
    public static <T> T until(Supplier<T> readDecideWrite) {
        for (int left = TRIES - 1; left > 0; left--) {
            try {
                return readDecideWrite.get();
            } catch (Stale _) {
                Thread.onSpinWait();
            } catch (Duplicate taken) {
                if (!taken.index().equals("_id")) throw taken;
            }
        }
        return readDecideWrite.get();
    }
}
