package org.tonghu.registry.matching;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CitizenId;

/**
 * A row as an office sent it; empty texts say nothing.
 *
 * @param number as the office counts, from 1
 */
public record RawRow(
        long number, String citizenId, String name, String birthDate, Map<String, String> values) {

    public RawRow {
        values = Map.copyOf(values);
    }

    /** Why a row cannot be matched; it names nobody and quotes nothing. */
    public static final class Unreadable extends Exception {
        private final String code;
        private final String column;

        Unreadable(String code, String column) {
            super(code, null, false, false);
            this.code = code;
            this.column = column;
        }

        public String code() {
            return code;
        }

        public String column() {
            return column;
        }
    }

    /**
     * @param today rows that speak of a later day are refused
     */
    public Row read(ListKind kind, LocalDate today) throws Unreadable {
        var number18 = wholeNumber();
        var called = name.isBlank() ? null : name.strip();
        var born = birthDate.isBlank() ? null : day("birthDate", birthDate);
        if (born == null && number18 != null) born = number18.birthDate();
        if (number18 == null && (called == null || born == null)) {
            throw new Unreadable("NOBODY_NAMED", "citizenId");
        }
        return new Row(number, number18, called, born, says(kind, today));
    }

    private @Nullable CitizenId wholeNumber() throws Unreadable {
        if (citizenId.isBlank()) return null;
        var number18 = CitizenId.normalised(citizenId);
        if (number18.fault().isPresent()) throw new Unreadable("CITIZEN_ID_INVALID", "citizenId");
        return number18;
    }

    private Map<String, String> says(ListKind kind, LocalDate today) throws Unreadable {
        for (var given : values.keySet()) {
            if (kind.column(given).isEmpty()) throw new Unreadable("UNKNOWN_COLUMN", "");
        }
        var says = new HashMap<String, String>();
        for (var column : kind.columns()) {
            var typed = values.getOrDefault(column.name(), "");
            if (!typed.isBlank()) {
                says.put(column.name(), value(column, typed.strip(), today));
            } else if (column.required()) {
                throw new Unreadable("REQUIRED", column.name());
            }
        }
        return says;
    }

    private static String value(Column column, String typed, LocalDate today) throws Unreadable {
        var value =
                column.read(typed)
                        .orElseThrow(() -> new Unreadable("INVALID_VALUE", column.name()));
        if (column.name().equals("on") && LocalDate.parse(value).isAfter(today)) {
            throw new Unreadable("IN_THE_FUTURE", "on");
        }
        return value;
    }

    private static LocalDate day(String column, String typed) throws Unreadable {
        return Column.day(typed)
                .map(LocalDate::parse)
                .orElseThrow(() -> new Unreadable("INVALID_VALUE", column));
    }

    /** Whom it names stays out of logs. */
    @Override
    public String toString() {
        return "RawRow[" + number + "]";
    }
}
