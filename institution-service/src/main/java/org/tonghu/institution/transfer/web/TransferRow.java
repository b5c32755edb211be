package org.tonghu.institution.transfer.web;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.transfer.StageName;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.starter.access.ShowsChildren;

/** A transfer in a list. @param since when the present stage was entered */
record TransferRow(
        String id,
        String child,
        String from,
        String to,
        @Nullable String batch,
        StageName stage,
        Instant since)
        implements ShowsChildren {

    static TransferRow of(Transfer transfer) {
        return new TransferRow(
                transfer.id().value(),
                transfer.child(),
                transfer.from().institution(),
                transfer.to().institution(),
                transfer.batch(),
                transfer.stage().name(),
                transfer.stage().at());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
