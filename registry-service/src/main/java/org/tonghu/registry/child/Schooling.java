package org.tonghu.registry.child;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stage of school; one that begins later is an admission on file.
 *
 * @param to last day, the graduation; null: not known
 */
public record Schooling(Stage stage, boolean fullTime, LocalDate from, @Nullable LocalDate to) {

    public enum Stage {
        PRIMARY,
        JUNIOR_SECONDARY,
        SENIOR_HIGH,
        SECONDARY_VOCATIONAL,
        HIGHER_VOCATIONAL,
        JUNIOR_COLLEGE,
        UNDERGRADUATE,
        MASTER,
        DOCTOR
    }
}
