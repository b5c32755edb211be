package org.tonghu.starter.caller;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * What a caller does in the child welfare administration; {@link #SERVICE} is another service of
 * this platform.
 */
public enum Role {
    CHILD_DIRECTOR,
    CHILD_SUPERVISOR,
    COUNTY_OFFICER,
    CITY_OFFICER,
    INSTITUTION_MANAGER,
    TRAINING_COORDINATOR,
    PAYMENT_OFFICER,
    AUDITOR,
    PLATFORM_ADMIN,
    SERVICE;

    /** Name of the realm role, e.g. {@code county-officer}. */
    public String realmName() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Role> named(String realmName) {
        return Arrays.stream(values())
                .filter(role -> role.realmName().equals(realmName))
                .findFirst();
    }
}
