package org.tonghu.institution.transfer.store;

import static java.util.Objects.requireNonNull;

import org.tonghu.institution.transfer.Stage;

/** Stages to and from their stored form. */
final class StageMapping {

    private StageMapping() {}

    static StageDocument document(Stage stage) {
        var document = StageDocument.of(stage.name(), stage.by(), stage.at());
        return switch (stage) {
            case Stage.Requested requested -> document.text(requested.note());
            case Stage.Consented _, Stage.Completed _ -> document;
            case Stage.Approved approved -> document.text(approved.document());
            case Stage.Refused refused -> document.text(refused.reason());
            case Stage.Returned returned -> document.missing(returned.missing());
            case Stage.Postponed postponed ->
                    document.text(postponed.reason()).day(postponed.until());
            case Stage.Accepted accepted ->
                    document.text(accepted.assessment()).bed(accepted.bed());
            case Stage.HandedOver handedOver ->
                    document.handOver(HandOverDocument.of(handedOver.handOver()));
            case Stage.Received received -> document.text(received.remarks()).day(received.on());
            case Stage.Cancelled cancelled -> document.text(cancelled.reason());
        };
    }

    static Stage stage(StageDocument stored) {
        var by = stored.by();
        var at = stored.at();
        return switch (stored.name()) {
            case REQUESTED -> new Stage.Requested(by, at, text(stored));
            case CONSENTED -> new Stage.Consented(by, at);
            case APPROVED -> new Stage.Approved(by, at, stored.text());
            case REFUSED -> new Stage.Refused(by, at, text(stored));
            case RETURNED -> new Stage.Returned(by, at, requireNonNull(stored.missing()));
            case POSTPONED ->
                    new Stage.Postponed(by, at, requireNonNull(stored.day()), text(stored));
            case ACCEPTED -> new Stage.Accepted(by, at, text(stored), stored.bed());
            case HANDED_OVER ->
                    new Stage.HandedOver(by, at, requireNonNull(stored.handOver()).handOver());
            case RECEIVED ->
                    new Stage.Received(by, at, requireNonNull(stored.day()), stored.text());
            case COMPLETED -> new Stage.Completed(by, at);
            case CANCELLED -> new Stage.Cancelled(by, at, text(stored));
        };
    }

    private static String text(StageDocument stored) {
        return requireNonNull(stored.text());
    }
}
