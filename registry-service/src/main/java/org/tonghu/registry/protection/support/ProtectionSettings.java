package org.tonghu.registry.protection.support;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Terms of protection work, as properties {@code tonghu.registry.protection.*}. The policy names
 * none: all are proposals (DEFAULT) for the city to confirm.
 *
 * @param emergencyDays for the first measure, calendar days
 * @param policeReceiptDays for the receipt of the police, calendar days
 * @param assessmentWorkingDays from the opening
 * @param planWorkingDays from the assessment
 * @param reviewDays from the closure
 * @param escalateAgainDays after which a clock that was escalated goes one level higher
 */
@ConfigurationProperties("tonghu.registry.protection")
record ProtectionSettings(
        @DefaultValue("1") int emergencyDays,
        @DefaultValue("1") int policeReceiptDays,
        @DefaultValue("5") int assessmentWorkingDays,
        @DefaultValue("5") int planWorkingDays,
        @DefaultValue("30") int reviewDays,
        @DefaultValue("3") int escalateAgainDays) {}
