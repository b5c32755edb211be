package org.tonghu.starter.store;

import org.jspecify.annotations.Nullable;
import org.slf4j.MDC;
import org.tonghu.starter.caller.CurrentCallers;

/** The caller bound to this thread, or the system where nobody is. */
final class CallerAuthorship implements Authorship.Source {

    @Override
    public Authorship current() {
        @Nullable String trace = MDC.get("traceId");
        return CurrentCallers.find()
                .map(caller -> new Authorship(caller.id(), caller.onBehalfOf(), trace))
                .orElse(new Authorship(Authorship.SYSTEM.by(), null, trace));
    }
}
