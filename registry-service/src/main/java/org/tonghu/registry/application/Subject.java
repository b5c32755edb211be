package org.tonghu.registry.application;

import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.SealedId;

/**
 * For whom the application is.
 *
 * @param child id of the record; null as long as the home township has not linked it
 * @param name as applied for
 * @param citizenId given where another township accepted; null where the record says it
 */
public record Subject(@Nullable String child, String name, @Nullable SealedId citizenId) {

    Subject linkedTo(String record) {
        return new Subject(record, name, citizenId);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Subject[" + child + "]";
    }
}
