package org.tonghu.institution.transfer.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.transfer.StageName;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.Language;
import org.tonghu.starter.problem.Problem;

/**
 * What became of one child or transfer of many.
 *
 * @param transfer id; null where none was made
 * @param child null where the transfer is not known
 * @param reason why not; null when done
 */
record ManyResult(
        @Nullable String transfer,
        @Nullable String child,
        boolean done,
        @Nullable StageName stage,
        @Nullable String reason,
        @Nullable String clause,
        @Nullable String message) {

    static ManyResult done(Transfer transfer) {
        return new ManyResult(
                transfer.id().value(),
                transfer.child(),
                true,
                transfer.stage().name(),
                null,
                null,
                null);
    }

    static ManyResult refused(@Nullable Transfer transfer, @Nullable String child, Refused why) {
        return new ManyResult(
                transfer == null ? null : transfer.id().value(),
                child,
                false,
                transfer == null ? null : transfer.stage().name(),
                why.reason(),
                why.clause(),
                Language.current().pick(why.zh(), why.en()));
    }

    static ManyResult failed(String transfer, Problem why) {
        return new ManyResult(
                transfer,
                null,
                false,
                null,
                why.type().toUpperCase(Locale.ROOT).replace('-', '_'),
                null,
                Language.current().pick(why.zh(), why.en()));
    }
}
