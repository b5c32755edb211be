package org.tonghu.registry.child.web.platform;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.AidReceived;
import org.tonghu.registry.child.CareArrangement;
import org.tonghu.registry.child.CategoryPeriod;
import org.tonghu.registry.child.Schooling;
import org.tonghu.registry.classification.EconomicStatus;
import org.tonghu.registry.classification.support.evidence.DisabilityEntry;
import org.tonghu.starter.access.ShowsChildren;

/** What rights depend on; the one answer that carries the sealed health field. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record BenefitFacts(
        String child,
        long revision,
        LocalDate birthDate,
        String unit,
        String division,
        List<String> visibleTo,
        List<Care> care,
        List<CategoryPeriod> categories,
        List<Schooling> schooling,
        List<DisabilityEntry> disabilities,
        List<EconomicStatus> economicStatus,
        List<Aid> aidReceived,
        boolean livingWithHiv,
        @Nullable LocalDate livingWithHivSince,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate leftOn,
        @Nullable String joinedTo)
        implements ShowsChildren {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Care(CareArrangement.Care care, @Nullable String institution, LocalDate from) {

        static Care of(CareArrangement it) {
            return new Care(it.care(), it.institution(), it.from());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record Aid(AidReceived.Aid aid, @Nullable String monthlyAmount) {

        static Aid of(AidReceived it) {
            var amount = it.monthlyAmount();
            return new Aid(it.aid(), amount == null ? null : amount.toString());
        }
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
