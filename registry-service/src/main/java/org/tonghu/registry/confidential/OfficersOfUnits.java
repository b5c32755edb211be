package org.tonghu.registry.confidential;

import java.util.Optional;

/** The named officers of each unit. */
public interface OfficersOfUnits {

    /** Empty where nobody has been named yet. */
    Optional<NamedOfficers> of(String unit);

    NamedOfficers name(NamedOfficers officers);
}
