package org.tonghu.benefits.payment.web;

import java.time.YearMonth;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.payment.Line;
import org.tonghu.benefits.payment.LineState;
import org.tonghu.benefits.support.DeterminationAnswer.ReasonAnswer;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.domain.Yuan;

/**
 * @param otherGrant grant that has the month already, where this one is refused
 * @param otherRun run that paid it
 */
record LineAnswer(
        String grant,
        String child,
        Programme programme,
        YearMonth month,
        LineState state,
        @Nullable Yuan amount,
        List<ReasonAnswer> reasons,
        @Nullable String otherGrant,
        @Nullable String otherRun)
        implements ShowsChildren {

    static LineAnswer of(Line line) {
        var amount = line.amount();
        return new LineAnswer(
                line.grant(),
                line.child(),
                line.programme(),
                line.month(),
                line.state(),
                amount == null ? null : new Yuan(amount),
                line.reasons().stream().map(ReasonAnswer::of).toList(),
                line.otherGrant(),
                line.otherRun());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
