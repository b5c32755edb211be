package org.tonghu.registry.protection;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A step of guardianship intervention (监护干预), up to the court's revocation.
 *
 * @param document number of the letter, order or judgment; null for an admonition by word
 */
public record Intervention(
        Step step, LocalDate on, String by, @Nullable String document, @Nullable String note) {

    /** Steps, the mildest first. */
    public enum Step {
        ADMONITION(false),
        PROTECTION_ORDER(true),
        TEMPORARY_GUARDIANSHIP(true),
        REVOCATION_APPLIED(true),
        REVOKED(true),
        NEW_GUARDIAN_APPOINTED(true),
        RESTORED(true);

        private final boolean byDocument;

        Step(boolean byDocument) {
            this.byDocument = byDocument;
        }

        /** Whether it rests on a paper with a number. */
        public boolean byDocument() {
            return byDocument;
        }

        /** The step that must have come before; null where none must. */
        public @Nullable Step after() {
            return switch (this) {
                case REVOKED -> REVOCATION_APPLIED;
                case NEW_GUARDIAN_APPOINTED, RESTORED -> REVOKED;
                default -> null;
            };
        }
    }
}
