package org.tonghu.registry.orphancare.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.orphancare.CareAgreement;
import org.tonghu.registry.orphancare.CarerCheck;
import org.tonghu.starter.access.ShowsChildren;

/** An agreement as the child's offices read it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AgreementView(
        String id,
        String child,
        String number,
        String unit,
        AgreementRequest.GuardianEntry guardian,
        LocalDate signedOn,
        boolean holds,
        List<CarerCheck> checks,
        CareAgreement.@Nullable Ended ended)
        implements ShowsChildren {

    static AgreementView of(CareAgreement it) {
        return new AgreementView(
                it.id(),
                it.child(),
                it.number(),
                it.unit(),
                AgreementRequest.GuardianEntry.of(it.guardian()),
                it.signedOn(),
                it.holds(),
                it.checks(),
                it.ended());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }

    @Override
    public String toString() {
        return "AgreementView[" + id + "]";
    }
}
