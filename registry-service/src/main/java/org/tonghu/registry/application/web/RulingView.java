package org.tonghu.registry.application.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.Remedies;
import org.tonghu.registry.application.Reply;
import org.tonghu.starter.problem.Language;

/**
 * The county's decision.
 *
 * @param byPersons whether the rules left the category open, so that persons decided
 * @param rightFrom first day of the month after a confirmation
 * @param followUpOn last day for papers that are still outstanding
 * @param papersOverdue whether that day has gone by
 * @param remedies with a refusal: what can be done against it, and until when once it was told
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record RulingView(
        boolean confirmed,
        LocalDate on,
        String by,
        @Nullable String reason,
        boolean byPersons,
        String ruleSet,
        @Nullable LocalDate rightFrom,
        @Nullable String emergencyPeriod,
        boolean papersOutstanding,
        @Nullable LocalDate followUpOn,
        boolean papersOverdue,
        @Nullable RemediesView remedies) {

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record RemediesView(
            String text,
            int reviewDays,
            int litigationMonths,
            @Nullable LocalDate reviewUntil,
            @Nullable LocalDate litigationUntil) {

        static @Nullable RemediesView of(@Nullable Remedies it, @Nullable Reply reply) {
            return it == null
                    ? null
                    : new RemediesView(
                            Language.current().pick(it.zh(), it.en()),
                            it.reviewDays(),
                            it.litigationMonths(),
                            reply == null ? null : it.reviewUntil(reply.on()),
                            reply == null ? null : it.litigationUntil(reply.on()));
        }
    }

    static @Nullable RulingView of(Application application, LocalDate today) {
        var it = application.course().ruling();
        if (it == null) {
            return null;
        }
        var followUp = application.followUpOn();
        return new RulingView(
                it.confirmed(),
                it.on(),
                it.by(),
                it.reason(),
                it.byPersons(),
                it.ruleSet(),
                it.confirmed() ? it.rightFrom() : null,
                it.emergency(),
                followUp != null,
                followUp,
                followUp != null && today.isAfter(followUp),
                RemediesView.of(it.remedies(), application.course().reply()));
    }
}
