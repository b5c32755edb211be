package org.tonghu.registry.adoption;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The registration (收养登记).
 *
 * @param on day of registration: from then on the adoption counts
 * @param certificate number of the certificate (收养登记证)
 * @param adopters one or two names
 * @param assessment of the adopters (收养评估)
 * @param proposedBy who entered it
 * @param confirmedBy another person; null: not yet
 */
public record Registration(
        LocalDate on,
        String certificate,
        List<String> adopters,
        Relation relation,
        @Nullable Paper assessment,
        String proposedBy,
        @Nullable String confirmedBy) {

    public Registration {
        adopters = List.copyOf(adopters);
    }

    Registration confirmedBy(String person) {
        return new Registration(
                on, certificate, adopters, relation, assessment, proposedBy, person);
    }

    /** Names stay out of logs. */
    @Override
    public String toString() {
        return "Registration[" + on + "]";
    }
}
