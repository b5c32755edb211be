package org.tonghu.registry.verification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.verification.rules.VerifiedInQuarter;

/**
 * Whether a record is verified as it should be: a flag that warns and stops no money by itself.
 *
 * @param verifiedOn the latest verification
 */
public record VerificationStatus(
        String subject,
        Quarter quarter,
        VerifiedInQuarter.State state,
        @Nullable LocalDate verifiedOn) {

    public static VerificationStatus of(
            Subject subject, List<CampaignItem> items, LocalDate today) {
        var last =
                items.stream()
                        .map(CampaignItem::verified)
                        .filter(Objects::nonNull)
                        .map(CampaignItem.Verified::on)
                        .max(Comparator.naturalOrder())
                        .orElse(null);
        var state = VerifiedInQuarter.judge(subject.registeredOn(), last, subject.leftOn(), today);
        return new VerificationStatus(subject.id(), Quarter.of(today), state, last);
    }
}
