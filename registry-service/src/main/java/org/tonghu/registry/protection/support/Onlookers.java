package org.tonghu.registry.protection.support;

import org.jspecify.annotations.Nullable;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.protection.Onlooker;
import org.tonghu.registry.protection.ProtectionLevel;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;

/** From a caller to what he or she may see of protection work. */
public final class Onlookers {

    private Onlookers() {}

    public static Onlooker of(Caller caller) {
        return new Onlooker(caller.id(), level(caller), Sights.of(caller));
    }

    private static @Nullable ProtectionLevel level(Caller caller) {
        if (caller.is(Role.CITY_OFFICER)) {
            return ProtectionLevel.CITY;
        }
        if (caller.is(Role.COUNTY_OFFICER)) {
            return ProtectionLevel.COUNTY;
        }
        return caller.is(Role.CHILD_SUPERVISOR) ? ProtectionLevel.TOWNSHIP : null;
    }
}
