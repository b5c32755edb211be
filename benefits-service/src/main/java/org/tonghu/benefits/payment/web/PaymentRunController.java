package org.tonghu.benefits.payment.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.YearMonth;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.benefits.payment.LineState;
import org.tonghu.benefits.payment.PaymentRun;
import org.tonghu.benefits.payment.PaymentRuns;
import org.tonghu.benefits.support.Views;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.store.Stale;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Payment runs: one unit, one month. */
@RestController
@RequestMapping("${tonghu.base-path}/payment-runs")
class PaymentRunController {

    record CancellationRequest(@NotBlank @Size(max = 2000) String reason) {}

    private final PaymentRuns runs;
    private final StartRun start;
    private final RunWork work;
    private final BusinessClock clock;

    PaymentRunController(PaymentRuns runs, StartRun start, RunWork work, BusinessClock clock) {
        this.runs = runs;
        this.start = start;
        this.work = work;
        this.clock = clock;
    }

    /** Long work: 202 with the job's location; the run itself is found under the same id. */
    @PostMapping
    @CallableBy(roles = {PAYMENT_OFFICER, CITY_OFFICER})
    ResponseEntity<RunAnswer> start(
            @Valid @RequestBody RunRequest request, NewId newId, Caller caller) {
        var started = start.start(newId.next("payment-run"), request, caller);
        return accepted(started);
    }

    @GetMapping
    @CallableBy(roles = {PAYMENT_OFFICER, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<RunAnswer> list(
            @RequestParam(required = false) @Nullable String unit,
            @RequestParam(required = false) @Nullable YearMonth month,
            PageRequest page,
            Caller caller) {
        return Views.page(
                runs.list(unit, month, Views.sight(caller), Views.window(page)), this::shown);
    }

    @GetMapping("/{id}")
    @CallableBy(roles = {PAYMENT_OFFICER, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    ResponseEntity<RunAnswer> read(@PathVariable String id, Caller caller) {
        return answer(find(id, caller));
    }

    /** Lines show children, and which allowance they have: for the units' officers only. */
    @GetMapping("/{id}/lines")
    @CallableBy(roles = {PAYMENT_OFFICER, COUNTY_OFFICER, CITY_OFFICER, AUDITOR})
    Page<LineAnswer> lines(
            @PathVariable String id,
            @RequestParam(required = false) @Nullable LineState state,
            PageRequest page,
            Caller caller) {
        return Views.page(
                runs.lines(find(id, caller).id(), state, Views.window(page)), LineAnswer::of);
    }

    @PostMapping("/{id}/approval")
    @CallableBy(roles = {PAYMENT_OFFICER, CITY_OFFICER})
    ResponseEntity<RunAnswer> approve(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        var run = find(id, caller);
        start.requirePayer(run.unit(), caller);
        if (run.revision() != revision) throw new Stale("payment-run", id, revision);
        var signed = runs.confirmedBy(caller.id(), id);
        return answer(
                runs.save(run.approve(caller.id(), clock.now(), signed), "payment-run.approved"));
    }

    /**
     * Takes up again what broke off for good, once its cause is mended: the calculation, or the
     * cancellation. Nobody is paid twice.
     */
    @PostMapping("/{id}/restart")
    @CallableBy(roles = {PAYMENT_OFFICER, COUNTY_OFFICER, CITY_OFFICER})
    ResponseEntity<RunAnswer> restart(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        return accepted(work.restart(read(id, revision, caller), caller));
    }

    /**
     * Not to be paid after all, before it is approved: each payment gets a reversal, then the month
     * can be run anew.
     */
    @PostMapping("/{id}/cancellation")
    @CallableBy(roles = {PAYMENT_OFFICER, CITY_OFFICER})
    ResponseEntity<RunAnswer> cancel(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody CancellationRequest request,
            Caller caller) {
        var run = find(id, caller);
        start.requirePayer(run.unit(), caller);
        if (run.cancelledAs(caller.id(), request.reason()))
            return accepted(work.reversing(run, caller));
        return accepted(work.cancel(read(id, revision, caller), request.reason(), caller));
    }

    private PaymentRun read(String id, long revision, Caller caller) {
        var run = find(id, caller);
        if (run.revision() != revision) throw new Stale("payment-run", id, revision);
        return run;
    }

    private PaymentRun find(String id, Caller caller) {
        return runs.find(id, Views.sight(caller))
                .orElseThrow(() -> new NotFound("payment-run", id));
    }

    private ResponseEntity<RunAnswer> answer(PaymentRun run) {
        return Answers.ok(shown(run), run.revision());
    }

    private ResponseEntity<RunAnswer> accepted(StartRun.Started started) {
        return Answers.accepted(started.location(), shown(started.run()));
    }

    private RunAnswer shown(PaymentRun run) {
        return RunAnswer.of(run, work.of(run));
    }
}
