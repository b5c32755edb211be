package org.tonghu.institution.institution.web;

import org.tonghu.institution.institution.Sight;
import org.tonghu.starter.caller.Caller;

/** What a caller may see. */
final class Sights {

    private Sights() {}

    static Sight of(Caller caller) {
        return new Sight(caller.reach(), caller.isService());
    }
}
