package org.tonghu.benefits.eligibility;

import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Which parameter a programme is paid by. */
public final class ProgrammeParameters {

    private ProgrammeParameters() {}

    /** Null where the programme pays no fixed amount. */
    static @Nullable ParameterName of(Programme programme, Care care) {
        return switch (programme) {
            case ORPHAN_ALLOWANCE ->
                    care == Care.INSTITUTION
                            ? ParameterName.ORPHAN_ALLOWANCE_INSTITUTION_RATE
                            : ParameterName.ORPHAN_ALLOWANCE_FAMILY_RATE;
            case DE_FACTO_UNATTENDED_ALLOWANCE -> ParameterName.DE_FACTO_UNATTENDED_ALLOWANCE_RATE;
            case HIV_CHILD_ALLOWANCE -> ParameterName.HIV_CHILD_ALLOWANCE_RATE;
            case DISABILITY_LIVING_ALLOWANCE -> ParameterName.DISABILITY_LIVING_ALLOWANCE_RATE;
            case SEVERE_DISABILITY_CARE_ALLOWANCE ->
                    ParameterName.SEVERE_DISABILITY_CARE_ALLOWANCE_RATE;
            case INSURANCE_PREMIUM_SUBSIDY -> ParameterName.INSURANCE_CONTRIBUTION;
            case REHABILITATION_ASSISTANCE -> ParameterName.REHABILITATION_ASSISTANCE_RATE;
            case ORPHAN_SCHOLARSHIP -> ParameterName.ORPHAN_SCHOLARSHIP_AMOUNT;
            case SUPPLEMENTARY_MAJOR_ILLNESS_COVER, TOMORROW_PLAN -> null;
        };
    }

    /** Those of all forms of care. */
    public static List<ParameterName> all(Programme programme) {
        return Arrays.stream(Care.values())
                .map(care -> of(programme, care))
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }
}
