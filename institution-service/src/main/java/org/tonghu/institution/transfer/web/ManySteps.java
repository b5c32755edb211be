package org.tonghu.institution.transfer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.problem.Invalid;

/** The same step for many transfers; what the step needs is given once and holds for each. */
record ManySteps(
        @NotEmpty @Size(max = 200) List<@NotBlank @Size(max = 64) String> transfers,
        @NotNull Kind step,
        @Nullable @Valid Approval approval,
        @Nullable @Valid Acceptance acceptance,
        @Nullable @Valid HandingOver handOver,
        @Nullable @Valid Receipt receipt) {

    enum Kind {
        CONSENT,
        APPROVE,
        ACCEPT,
        HAND_OVER,
        RECEIVE
    }

    /**
     * @throws Invalid where the step comes without what it needs
     */
    Step asked() {
        return switch (step) {
            case CONSENT -> new Step.Consent();
            case APPROVE -> approval == null ? new Approval(null) : approval;
            case ACCEPT -> required("#/acceptance", acceptance);
            case HAND_OVER -> required("#/handOver", handOver);
            case RECEIVE -> required("#/receipt", receipt);
        };
    }

    private static Step required(String pointer, @Nullable Step step) {
        if (step == null) throw new Invalid(pointer, "REQUIRED", "该步骤需要填写此项", "this step needs it");
        return step;
    }
}
