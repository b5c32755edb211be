package org.tonghu.starter.caller;

import java.util.Optional;

/**
 * The caller of the work being done on this thread: that of the request, or the one background work
 * runs as. Pass a {@link Caller} as an argument where you can; this is for the technique below
 * (logs, calls, records).
 */
public final class CurrentCallers {

    private static final ScopedValue<Caller> CURRENT = ScopedValue.newInstance();

    private CurrentCallers() {}

    /**
     * @throws IllegalStateException when nobody is bound: such work must say who does it, see
     *     {@link #runAs}
     */
    public static Caller get() {
        return find().orElseThrow(() ->
                new IllegalStateException("No caller is bound to this thread; use runAs"));
    }

    public static Optional<Caller> find() {
        return CURRENT.isBound() ? Optional.of(CURRENT.get()) : Optional.empty();
    }

    public static void runAs(Caller caller, Runnable work) {
        ScopedValue.where(CURRENT, caller).run(work);
    }

    public static <T, X extends Throwable> T callAs(
            Caller caller, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(CURRENT, caller).call(work);
    }
}
