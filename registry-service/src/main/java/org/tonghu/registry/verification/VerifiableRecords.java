package org.tonghu.registry.verification;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import org.tonghu.registry.listing.Sight;

/** Records of one kind that are verified every quarter; one bean for each kind. */
public interface VerifiableRecords {

    SubjectKind kind();

    /** Visits each record that the unit answers for. */
    void each(String unit, LocalDate day, Consumer<Subject> visit);

    /** Types of the events after which a record may have left, or be back. */
    Set<String> comingsAndGoings();

    Optional<Subject> find(String id, Sight sight);
}
