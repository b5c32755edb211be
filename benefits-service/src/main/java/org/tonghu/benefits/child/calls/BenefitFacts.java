package org.tonghu.benefits.child.calls;

import com.fasterxml.jackson.annotation.JsonIgnoreProperties;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.child.CareSpell;
import org.tonghu.benefits.child.KnownChild;
import org.tonghu.benefits.eligibility.Aid;
import org.tonghu.benefits.eligibility.AidKind;
import org.tonghu.benefits.eligibility.Care;
import org.tonghu.benefits.eligibility.CategoryPeriod;
import org.tonghu.benefits.eligibility.Disability;
import org.tonghu.benefits.eligibility.EconomicStatus;
import org.tonghu.benefits.eligibility.Facts;
import org.tonghu.benefits.eligibility.Schooling;

/** What the registry tells of a child for determinations; see {@code docs/architecture.md}. */
@JsonIgnoreProperties(ignoreUnknown = true)
record BenefitFacts(
        String child,
        long revision,
        LocalDate birthDate,
        String unit,
        String division,
        List<String> visibleTo,
        List<CareSpell> care,
        List<CategoryPeriod> categories,
        List<Schooling> schooling,
        List<Disability> disabilities,
        Set<EconomicStatus> economicStatus,
        List<AidAnswer> aidReceived,
        boolean livingWithHiv,
        @Nullable LocalDate livingWithHivSince,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate leftOn) {

    /** Money comes as a decimal string. */
    @JsonIgnoreProperties(ignoreUnknown = true)
    record AidAnswer(AidKind aid, @Nullable String monthlyAmount) {

        Aid toAid() {
            return new Aid(aid, monthlyAmount == null ? null : new BigDecimal(monthlyAmount));
        }
    }

    KnownChild knownChild() {
        return new KnownChild(
                child, 0, revision, unit, division, visibleTo, care, facts(), leftOn, null);
    }

    private Facts facts() {
        var first = care.isEmpty() ? Care.FAMILY : care.getFirst().care();
        return new Facts(
                birthDate,
                first,
                livingWithHiv,
                livingWithHivSince,
                adoptedOn,
                categories,
                schooling,
                disabilities,
                economicStatus,
                aidReceived.stream().map(AidAnswer::toAid).toList());
    }
}
