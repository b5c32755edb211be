package org.tonghu.registry.leftbehindwoman;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Residence;

/** A left-behind woman in a list. */
public record WomanRow(
        String id,
        String registrationNumber,
        String name,
        LocalDate birthDate,
        @Nullable String maskedCitizenId,
        String unit,
        Residence residence,
        boolean left) {

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "WomanRow[" + id + "]";
    }
}
