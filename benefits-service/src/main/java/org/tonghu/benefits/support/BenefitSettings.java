package org.tonghu.benefits.support;

import java.time.LocalDate;
import java.util.List;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tonghu.benefits.eligibility.AgeAttainment;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.eligibility.Settings;

/**
 * Questions the policy leaves open, as properties {@code tonghu.benefits.*}; see {@link Settings}
 * for what each means.
 *
 * @param cityUnit code of the city's civil affairs bureau, which pays for children of the city
 *     institution
 */
@ConfigurationProperties("tonghu.benefits")
public record BenefitSettings(
        @DefaultValue("BIRTHDAY") AgeAttainment ageAttainment,
        @DefaultValue("3") int summerBridgeMonths,
        @DefaultValue({"ORPHAN_ALLOWANCE", "HIV_CHILD_ALLOWANCE", "DE_FACTO_UNATTENDED_ALLOWANCE"})
                List<Programme> precedence,
        @DefaultValue("2025-09-01") LocalDate scholarshipRevision,
        @DefaultValue("ZZ-MCA") String cityUnit) {

    public Settings policy() {
        return new Settings(ageAttainment, summerBridgeMonths, precedence, scholarshipRevision);
    }
}
