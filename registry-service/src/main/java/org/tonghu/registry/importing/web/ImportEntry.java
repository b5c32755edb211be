package org.tonghu.registry.importing.web;

import jakarta.validation.constraints.Pattern;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.importing.ColumnMap;

/**
 * How a table is to be read.
 *
 * @param columnMap the register's own where absent
 * @param encoding of CSV; UTF-8 where absent
 */
record ImportEntry(
        @Nullable @Pattern(regexp = "[A-Z0-9-]{3,40}") String columnMap,
        @Nullable Encoding encoding) {

    enum Encoding {
        UTF_8("UTF-8"),
        GB18030("GB18030");

        private final String charset;

        Encoding(String charset) {
            this.charset = charset;
        }
    }

    String map() {
        return Objects.requireNonNullElse(columnMap, ColumnMap.STANDARD);
    }

    String charset() {
        return Objects.requireNonNullElse(encoding, Encoding.UTF_8).charset;
    }
}
