package org.tonghu.registry.leftbehindwoman.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.NameKey;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.leftbehindwoman.WomanQuery;

/**
 * What to look for; all that is given must fit.
 *
 * @param name beginning of the name, full or half width
 * @param citizenId the whole number
 */
record WomanSearchRequest(
        @Nullable @Size(min = 1, max = 100) String name,
        @Nullable @Size(min = 18, max = 40) String citizenId,
        @Nullable @Size(min = 1, max = 40) String registrationNumber,
        @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}") String unit,
        @Nullable @Pattern(regexp = "\\d{9}") String township,
        @Nullable @Pattern(regexp = "\\d{12}") String village,
        @Nullable Status status) {

    enum Status {
        ACTIVE,
        LEFT;

        static Status of(boolean left) {
            return left ? LEFT : ACTIVE;
        }
    }

    WomanQuery query(Secrets secrets) {
        return new WomanQuery(
                name == null ? null : NameKey.of(name),
                citizenId == null ? null : secrets.lookup(CitizenId.normalised(citizenId)),
                registrationNumber,
                unit,
                township,
                village,
                status == null ? null : status == Status.LEFT);
    }

    @Override
    public String toString() {
        return "WomanSearchRequest[]";
    }
}
