package org.tonghu.registry.protection.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.protection.CaseFile;
import org.tonghu.registry.protection.KeepCase;
import org.tonghu.registry.protection.ProtectionCase;
import org.tonghu.registry.protection.ProtectionCases;
import org.tonghu.registry.protection.support.Onlookers;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Answers;

/** Finds and writes cases for a caller. */
@Component
class CaseDesk {

    private final ProtectionCases cases;
    private final KeepCase keepCase;
    private final BusinessClock clock;

    CaseDesk(ProtectionCases cases, KeepCase keepCase, BusinessClock clock) {
        this.cases = cases;
        this.keepCase = keepCase;
        this.clock = clock;
    }

    /**
     * @throws NotFound for everybody but the team and its line of supervision
     */
    ProtectionCase find(String id, Caller caller) {
        return cases.find(id, Onlookers.of(caller))
                .orElseThrow(() -> new NotFound("protection-case", id));
    }

    Listed<ProtectionCase> list(Caller caller, Wanted wanted) {
        return cases.list(Onlookers.of(caller), wanted);
    }

    /** Changes the file of a case as it was at the revision read. */
    ResponseEntity<CaseView> work(
            String id, long revision, Caller caller, String what, UnaryOperator<CaseFile> change) {
        var it = find(id, caller).readAt(revision);
        return save(it.worked(change.apply(it.file())), what);
    }

    ResponseEntity<CaseView> save(ProtectionCase changed, String what) {
        return answer(keepCase.save(changed, what));
    }

    ResponseEntity<CaseView> answer(ProtectionCase it) {
        return Answers.ok(view(it), it.revision());
    }

    CaseView view(ProtectionCase it) {
        return CaseView.of(it, keepCase.clocks(it), clock.today());
    }

    boolean policeTold(ProtectionCase it) {
        return keepCase.policeTold(it);
    }

    LocalDate today() {
        return clock.today();
    }

    Instant now() {
        return clock.now();
    }

    /** A day that has come. */
    void past(String pointer, LocalDate day) {
        if (day.isAfter(today())) {
            throw new Invalid(pointer, "IN_THE_FUTURE", "日期不得晚于今天。", "The day lies in the future.");
        }
    }

    /** A day that is still to come, or today. */
    void coming(String pointer, @Nullable LocalDate day) {
        var faults = new Faults();
        faults.day(pointer, day);
        faults.order(pointer, today(), day);
        faults.raise();
    }
}
