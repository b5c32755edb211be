package org.tonghu.benefits.payment.store;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.eligibility.Reason;
import org.tonghu.benefits.payment.Line;
import org.tonghu.benefits.payment.LineState;
import org.tonghu.starter.store.Stored;

/**
 * @param id run and grant: a line written again after a crash is the same line
 */
record LineDocument(
        @BsonId String id,
        long revision,
        String run,
        String grant,
        String child,
        Programme programme,
        YearMonth month,
        @Nullable String confirmedBy,
        LineState state,
        @Nullable BigDecimal amount,
        List<Reason> reasons,
        @Nullable String otherGrant,
        @Nullable String otherRun)
        implements Stored {

    static LineDocument of(Line line) {
        return new LineDocument(
                line.run() + ":" + line.grant(),
                0,
                line.run(),
                line.grant(),
                line.child(),
                line.programme(),
                line.month(),
                line.confirmedBy(),
                line.state(),
                line.amount(),
                line.reasons(),
                line.otherGrant(),
                line.otherRun());
    }

    Line line() {
        return new Line(
                run,
                grant,
                child,
                programme,
                month,
                confirmedBy,
                state,
                amount,
                reasons,
                otherGrant,
                otherRun);
    }
}
