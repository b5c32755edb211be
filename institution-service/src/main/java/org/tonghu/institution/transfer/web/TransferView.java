package org.tonghu.institution.transfer.web;

import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.tonghu.institution.transfer.StageName;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.web.Answers;

/**
 * A transfer with all its stages.
 *
 * @param course stages in the order entered, the present one last
 */
record TransferView(
        String id,
        String child,
        String from,
        String fromUnit,
        String to,
        String toUnit,
        @Nullable String batch,
        StageName stage,
        List<StageView> course)
        implements ShowsChildren {

    static TransferView of(Transfer transfer) {
        return new TransferView(
                transfer.id().value(),
                transfer.child(),
                transfer.from().institution(),
                transfer.from().unit(),
                transfer.to().institution(),
                transfer.to().unit(),
                transfer.batch(),
                transfer.stage().name(),
                transfer.course().stream().map(StageView::of).toList());
    }

    static ResponseEntity<TransferView> answer(Transfer transfer) {
        return Answers.ok(of(transfer), transfer.revision());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
