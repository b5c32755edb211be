package org.tonghu.registry;

import java.util.function.BooleanSupplier;

/** Waits for what follows from an event, for as long as it takes. */
public final class Soon {

    private Soon() {}

    public static void is(BooleanSupplier come) {
        while (!come.getAsBoolean()) {
            try {
                Thread.sleep(20);
            } catch (InterruptedException e) {
                Thread.currentThread().interrupt();
                throw new IllegalStateException(e);
            }
        }
    }
}
