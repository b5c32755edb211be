package org.tonghu.registry.application.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.application.Application;
import org.tonghu.registry.application.Kind;
import org.tonghu.registry.application.SentBack;
import org.tonghu.registry.application.State;
import org.tonghu.starter.access.ShowsChildren;

/**
 * An application as people read it.
 *
 * @param child null as long as no record is linked
 * @param name as applied for
 * @param citizenId masked; null where the record has it
 * @param home township of the household registration, which verifies
 * @param unit unit that decides
 * @param findings the township's findings; absent for those who only accepted
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ApplicationView(
        String id,
        String number,
        Kind kind,
        State state,
        @Nullable String child,
        String name,
        @Nullable String citizenId,
        ApplicantEntry applicant,
        LocalDate receivedOn,
        LocalDate enteredOn,
        String acceptedAt,
        String home,
        String unit,
        PapersView papers,
        @Nullable VerificationView verification,
        @Nullable SentBack sentBack,
        @Nullable RulingView ruling,
        @Nullable ReplyView reply,
        @Nullable String withdrawal,
        List<DeadlineView> deadlines)
        implements ShowsChildren {

    /**
     * @param atHome whether the reader answers for the home township
     */
    static ApplicationView of(
            Application it,
            String unit,
            boolean atHome,
            List<DeadlineView> deadlines,
            LocalDate today) {
        var subject = it.subject();
        var receipt = it.receipt();
        var course = it.course();
        var id = subject.citizenId();
        return new ApplicationView(
                it.id(),
                it.number(),
                it.kind(),
                it.state(),
                subject.child(),
                subject.name(),
                id == null ? null : id.masked(),
                ApplicantEntry.of(it.applicant()),
                receipt.on(),
                receipt.enteredOn(),
                receipt.at(),
                receipt.home(),
                unit,
                PapersView.of(it.papers()),
                VerificationView.of(course.verification(), atHome),
                atHome ? course.sentBack() : null,
                RulingView.of(it, today),
                ReplyView.of(course),
                course.withdrawal(),
                deadlines);
    }

    @Override
    public Collection<String> childrenShown() {
        return child == null ? List.of() : List.of(child);
    }

    @Override
    public String toString() {
        return "ApplicationView[" + id + "]";
    }
}
