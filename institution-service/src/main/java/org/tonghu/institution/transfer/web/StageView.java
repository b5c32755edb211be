package org.tonghu.institution.transfer.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.transfer.HandOver;
import org.tonghu.institution.transfer.Stage;
import org.tonghu.institution.transfer.StageName;

/**
 * A stage as it is shown; what it does not have is absent.
 *
 * @param text note, reason, assessment, remarks or number of the approval
 * @param day until which it is postponed, or on which the child was handed over or received
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record StageView(
        StageName stage,
        String by,
        Instant at,
        @Nullable String text,
        @Nullable LocalDate day,
        @Nullable String bed,
        @Nullable List<String> missing,
        @Nullable HandOver handOver) {

    static StageView of(Stage stage) {
        return switch (stage) {
            case Stage.Requested it -> text(it, it.note());
            case Stage.Consented it -> text(it, null);
            case Stage.Approved it -> text(it, it.document());
            case Stage.Refused it -> text(it, it.reason());
            case Stage.Returned it -> with(it, null, null, null, it.missing(), null);
            case Stage.Postponed it -> with(it, it.reason(), it.until(), null, null, null);
            case Stage.Accepted it -> with(it, it.assessment(), null, it.bed(), null, null);
            case Stage.HandedOver it ->
                    with(it, null, it.handOver().on(), null, null, it.handOver());
            case Stage.Received it -> with(it, it.remarks(), it.on(), null, null, null);
            case Stage.Completed it -> text(it, null);
            case Stage.Cancelled it -> text(it, it.reason());
        };
    }

    private static StageView text(Stage stage, @Nullable String text) {
        return with(stage, text, null, null, null, null);
    }

    private static StageView with(
            Stage stage,
            @Nullable String text,
            @Nullable LocalDate day,
            @Nullable String bed,
            @Nullable List<String> missing,
            @Nullable HandOver handOver) {
        return new StageView(
                stage.name(), stage.by(), stage.at(), text, day, bed, missing, handOver);
    }
}
