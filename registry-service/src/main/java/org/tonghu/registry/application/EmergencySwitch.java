package org.tonghu.registry.application;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Whether papers may come later, 郑民文〔2020〕57号 二(一).
 *
 * @param period the period that is in force for the unit; null: the switch is off
 * @param followUpOn last day for the papers; null with the switch off
 */
public record EmergencySwitch(@Nullable String period, @Nullable LocalDate followUpOn) {

    public static final EmergencySwitch OFF = new EmergencySwitch(null, null);

    public boolean isOn() {
        return period != null;
    }
}
