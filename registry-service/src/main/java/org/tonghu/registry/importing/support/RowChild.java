package org.tonghu.registry.importing.support;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.CitizenId;
import org.tonghu.registry.child.FamilyFacts;
import org.tonghu.registry.child.Sex;

/** A child as a row tells of it. */
record RowChild(
        @Nullable String registrationNumber,
        @Nullable String externalNumber,
        String name,
        Sex sex,
        LocalDate birthDate,
        @Nullable String ethnicGroup,
        @Nullable CitizenId citizenId,
        FamilyFacts facts,
        CareArrangement care) {

    /** Personal data stays out of logs. */
    @Override
    public String toString() {
        return "RowChild";
    }
}
