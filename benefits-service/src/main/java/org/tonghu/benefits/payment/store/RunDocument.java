package org.tonghu.benefits.payment.store;

import java.time.Instant;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.payment.Cancellation;
import org.tonghu.benefits.payment.PaymentRun;
import org.tonghu.benefits.payment.RunState;
import org.tonghu.benefits.payment.Totals;
import org.tonghu.starter.store.Stored;

record RunDocument(
        @BsonId String id,
        long revision,
        YearMonth month,
        String unit,
        Set<Programme> programmes,
        List<String> visibleTo,
        RunState state,
        String startedBy,
        Instant startedAt,
        @Nullable Totals totals,
        @Nullable String approvedBy,
        @Nullable Instant approvedAt,
        @Nullable Cancellation cancellation)
        implements Stored {

    static RunDocument of(PaymentRun run) {
        return new RunDocument(
                run.id(),
                run.revision(),
                run.month(),
                run.unit(),
                run.programmes(),
                run.visibleTo(),
                run.state(),
                run.startedBy(),
                run.startedAt(),
                run.totals(),
                run.approvedBy(),
                run.approvedAt(),
                run.cancellation());
    }

    PaymentRun run() {
        return new PaymentRun(
                id,
                revision,
                month,
                unit,
                programmes,
                visibleTo,
                state,
                startedBy,
                startedAt,
                totals,
                approvedBy,
                approvedAt,
                cancellation);
    }
}
