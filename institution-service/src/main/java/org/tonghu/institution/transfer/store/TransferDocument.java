package org.tonghu.institution.transfer.store;

import java.time.Instant;
import java.util.List;
import java.util.function.UnaryOperator;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.transfer.Stage;
import org.tonghu.institution.transfer.StageName;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.starter.store.Stored;
import org.tonghu.starter.time.BusinessClock;

/**
 * A transfer as it is stored.
 *
 * @param senders code of the sending institution, then of its unit; receivers likewise
 * @param waitingSince when the present stage was entered, or the day a postponement ends
 * @param openFor the child while the transfer is open, else absent: unique, so that a child has one
 */
record TransferDocument(
        @BsonId String id,
        long revision,
        String child,
        List<String> senders,
        List<String> receivers,
        @Nullable String batch,
        StageName stage,
        Instant waitingSince,
        @Nullable String openFor,
        List<StageDocument> course,
        List<String> visibleTo)
        implements Stored {

    static TransferDocument of(Transfer transfer, List<String> visibleTo) {
        return new TransferDocument(
                transfer.id().value(),
                transfer.revision(),
                transfer.child(),
                codes(transfer.from()),
                codes(transfer.to()),
                transfer.batch(),
                transfer.stage().name(),
                waitingSince(transfer.stage()),
                transfer.isOpen() ? transfer.child() : null,
                transfer.course().stream().map(StageMapping::document).toList(),
                visibleTo);
    }

    TransferDocument course(UnaryOperator<StageDocument> change) {
        var stages = course.stream().map(change).toList();
        return new TransferDocument(
                id,
                revision,
                child,
                senders,
                receivers,
                batch,
                stage,
                waitingSince,
                openFor,
                stages,
                visibleTo);
    }

    Transfer transfer() {
        return new Transfer(
                new Transfer.Id(id),
                revision,
                child,
                side(senders),
                side(receivers),
                batch,
                course.stream().map(StageMapping::stage).toList(),
                List.of());
    }

    private static Instant waitingSince(Stage stage) {
        return stage instanceof Stage.Postponed postponed
                ? postponed.until().atStartOfDay(BusinessClock.ZONE).toInstant()
                : stage.at();
    }

    private static List<String> codes(Transfer.Side side) {
        return List.of(side.institution(), side.unit());
    }

    private static Transfer.Side side(List<String> codes) {
        return new Transfer.Side(codes.getFirst(), codes.getLast());
    }
}
