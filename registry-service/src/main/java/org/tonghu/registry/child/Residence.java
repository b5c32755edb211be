package org.tonghu.registry.child;

import org.jspecify.annotations.Nullable;

/**
 * Where the child lives, in the codes of the edition of the day it was entered.
 *
 * @param township 9 digits
 * @param village 12 digits; null where it is not known yet
 */
public record Residence(String township, @Nullable String village, String edition) {

    /** The most precise code known. */
    public String code() {
        return village == null ? township : village;
    }
}
