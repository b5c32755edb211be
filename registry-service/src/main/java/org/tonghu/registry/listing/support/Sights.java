package org.tonghu.registry.listing.support;

import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.caller.Caller;

/** What a caller may see: services everything, everybody else what one of their codes names. */
public final class Sights {

    private Sights() {}

    public static Sight of(Caller caller) {
        return new Sight(caller.isService(), caller.reach());
    }
}
