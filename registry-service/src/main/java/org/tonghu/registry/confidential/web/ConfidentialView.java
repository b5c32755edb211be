package org.tonghu.registry.confidential.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.confidential.SealedRecognition;
import org.tonghu.starter.access.ShowsChildren;

/** A recognition under seal, as named officers read it. */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ConfidentialView(
        String id,
        String child,
        String certificateNumber,
        String issuedBy,
        LocalDate issuedOn,
        LocalDate enteredOn,
        String enteredBy,
        @Nullable Boolean confirmed,
        @Nullable LocalDate decidedOn,
        @Nullable String decidedBy,
        @Nullable String reason)
        implements ShowsChildren {

    static ConfidentialView of(SealedRecognition it) {
        var certificate = it.certificate();
        var decision = it.decision();
        return new ConfidentialView(
                it.id(),
                it.child(),
                certificate.number(),
                certificate.issuedBy(),
                certificate.issuedOn(),
                it.enteredOn(),
                it.enteredBy(),
                decision == null ? null : decision.confirmed(),
                decision == null ? null : decision.on(),
                decision == null ? null : decision.by(),
                decision == null ? null : decision.reason());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }

    @Override
    public String toString() {
        return "ConfidentialView[" + id + "]";
    }
}
