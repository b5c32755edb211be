package org.tonghu.registry.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Who looks after the child meanwhile (临时照料人), by name.
 *
 * @param to last day; null while it goes on
 */
public record TemporaryCarer(
        String name, String relationship, String phone, LocalDate from, @Nullable LocalDate to) {

    public boolean isOn(LocalDate day) {
        return to == null || !to.isBefore(day);
    }
}
