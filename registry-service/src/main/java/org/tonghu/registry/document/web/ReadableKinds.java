package org.tonghu.registry.document.web;

import java.util.EnumSet;
import java.util.Set;
import org.tonghu.registry.document.DocumentKind;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;

/** Which documents a caller may read of the children in his or her reach. */
final class ReadableKinds {

    private ReadableKinds() {}

    static Set<DocumentKind> of(Caller caller) {
        var county =
                caller.is(Role.COUNTY_OFFICER)
                        || caller.is(Role.CITY_OFFICER)
                        || caller.is(Role.AUDITOR);
        var kinds = EnumSet.allOf(DocumentKind.class);
        kinds.removeIf(kind -> kind.countyOnly() && !county);
        return kinds;
    }
}
