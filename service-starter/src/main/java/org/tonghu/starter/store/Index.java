package org.tonghu.starter.store;

import java.util.List;

/**
 * An index a collection declares; made at start-up. A unique one is sparse and has one field: a
 * rule over several fields is one composed string, absent when the rule does not apply.
 *
 * @param fields in order, each with a leading {@code -} where it is descending
 */
public record Index(List<String> fields, boolean unique) {

    public Index {
        fields = List.copyOf(fields);
    }

    public static Index on(String... fields) {
        return new Index(List.of(fields), false);
    }

    public static Index unique(String field) {
        return new Index(List.of(field), true);
    }

    /** Stable name in the store; also what a {@link Duplicate} reports. */
    public String name() {
        return String.join("_", fields);
    }
}
