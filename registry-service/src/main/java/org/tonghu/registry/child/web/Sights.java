package org.tonghu.registry.child.web;

import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.caller.Caller;

/** What a caller may see: services everything, everybody else what one of their codes names. */
final class Sights {

    private Sights() {}

    static Sight of(Caller caller) {
        return new Sight(caller.isService(), caller.reach());
    }
}
