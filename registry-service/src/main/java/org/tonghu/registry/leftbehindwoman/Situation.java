package org.tonghu.registry.leftbehindwoman;

import org.jspecify.annotations.Nullable;

/**
 * What is known of her life beyond who she is and where she lives; sealed as a whole.
 *
 * @param phone her own
 */
public record Situation(
        @Nullable String phone, Spouse spouse, Household household, Condition condition) {

    /** Contacts stay out of logs. */
    @Override
    public String toString() {
        return "Situation[]";
    }
}
