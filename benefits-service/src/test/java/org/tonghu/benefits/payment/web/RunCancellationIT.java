package org.tonghu.benefits.payment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.tonghu.benefits.testing.RegistryChild.aChild;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.AdditionalAnswers;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.benefits.child.CareSpell;
import org.tonghu.benefits.child.KnownChild;
import org.tonghu.benefits.child.KnownChildren;
import org.tonghu.benefits.eligibility.Care;
import org.tonghu.benefits.eligibility.ChildFacts;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.grant.Basis;
import org.tonghu.benefits.grant.Grant;
import org.tonghu.benefits.grant.Grants;
import org.tonghu.benefits.grant.Signature;
import org.tonghu.benefits.grant.Span;
import org.tonghu.benefits.payment.Cancellation;
import org.tonghu.benefits.payment.PaymentRun;
import org.tonghu.benefits.payment.PaymentRuns;
import org.tonghu.benefits.payment.RunState;
import org.tonghu.benefits.payment.Slot.EntryState;
import org.tonghu.benefits.payment.Slots;
import org.tonghu.benefits.testing.BenefitsTest;
import org.tonghu.benefits.testing.RegistryChild;
import org.tonghu.benefits.testing.Story;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.jobs.JobRun;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Tokens;
import org.tonghu.starter.time.BusinessClock;

/** Runs that break off for good are taken up again; runs not to be paid are cancelled. */
@BenefitsTest
class RunCancellationIT {

    private static final String PATH = Story.BASE + "/payment-runs/";

    /** Units of this class alone, so that it can count who was paid. */
    private static final String UNIT = "ZZ-410103";

    private static final String BROKEN_OFF = "ZZ-410104";
    private static final String REASON = "{\"reason\":\"发放名单有误\"}";

    @Autowired Api api;

    @Autowired Story story;

    @Autowired KnownChildren children;

    @Autowired Grants grants;

    @Autowired PaymentRuns runs;

    @Autowired Slots slots;

    @Autowired BusinessClock clock;

    @Autowired RunCalculations calculations;

    @BeforeEach
    void rates() {
        story.on("2020-05-20");
        story.rate("ORPHAN_ALLOWANCE_FAMILY_RATE", "ZZ-410122", "950.00", "2010-01-01");
        story.rate("ORPHAN_ALLOWANCE_FAMILY_RATE", UNIT, "900.00", "2010-01-01");
        story.rate("ORPHAN_ALLOWANCE_FAMILY_RATE", BROKEN_OFF, "900.00", "2010-01-01");
    }

    @Test
    void a_run_that_failed_says_why_and_pays_each_child_once_when_started_again() {
        for (int i = 0; i < 260; i++) {
            if (i != 230) children.save(child("restarted-%03d".formatted(i), BROKEN_OFF));
            grants.propose(confirmed("restarted-%03d".formatted(i), BROKEN_OFF));
        }
        var payer = api.as(Role.PAYMENT_OFFICER, BROKEN_OFF);
        var id = started(payer, BROKEN_OFF, "2015-03");
        var failed = awaitWork(payer, id, "FAILED");
        assertThat(failed.text("/state")).isEqualTo("CALCULATING");
        assertThat(failed.text("/work/errors/0")).startsWith("INTERNAL");
        assertThat(failed.json().at("/work/done").asLong()).isEqualTo(200);

        children.save(child("restarted-230", BROKEN_OFF));
        payer.post(PATH + id + "/restart", null).expectProblem(428, "if-match-required");
        payer.match("\"77\"")
                .post(PATH + id + "/restart", null)
                .expectProblem(412, "stale-revision");
        elsewhere().match(failed.etag()).post(PATH + id + "/restart", null).expect(404);
        api.as(Role.AUDITOR, "ZZ-MCA")
                .match(failed.etag())
                .post(PATH + id + "/restart", null)
                .expect(403);
        story.cityOfficer()
                .match(failed.etag())
                .post(PATH + id + "/restart", null)
                .expectProblem(403, "unit-not-yours");
        var officer = api.as(Tokens.of("ann", Role.COUNTY_OFFICER, BROKEN_OFF));
        var again = officer.match(failed.etag()).post(PATH + id + "/restart", null).expect(202);
        officer.get(again.location()).expect(200);

        var run = story.calculated(payer, id);
        assertThat(run.text("/state")).isEqualTo("CALCULATED");
        assertThat(run.json().at("/totals/paid").asLong()).isEqualTo(260);
        assertThat(run.text("/totals/amount")).isEqualTo("234000.00");
        for (var one : List.of("restarted-000", "restarted-210", "restarted-230")) {
            assertThat(slots.of(one, YearMonth.of(2015, 3), YearMonth.of(2015, 3)))
                    .singleElement()
                    .satisfies(slot -> assertThat(slot.entries()).hasSize(1));
        }
        var nothing = payer.match(run.etag()).post(PATH + id + "/restart", null).expect(409);
        assertThat(nothing.text("/reason")).isEqualTo("NOTHING_TO_RESTART");
    }

    @Test
    void a_cancelled_run_is_reversed_entry_by_entry_and_the_month_is_run_anew() {
        var child = aChild().orphanSince("2019-01-10");
        story.confirmed(child);
        var run = story.run(story.payer(), "ZZ-410122", "2019-03");
        var path = PATH + run.text("/id");

        story.payer().match(run.etag()).post(path + "/cancellation", REASON).expect(202);
        var cancelled = awaitState(story.payer(), run.text("/id"), "CANCELLED");
        assertThat(cancelled.text("/cancellation/reason")).isEqualTo("发放名单有误");
        assertThat(cancelled.text("/cancellation/by")).isNotEmpty();
        var payments = payments(child);
        assertThat(payments.text("/months/0/payments/0/state")).isEqualTo("LIVE");
        assertThat(payments.text("/months/0/payments/1/state")).isEqualTo("REVERSED");
        assertThat(payments.text("/months/0/payments/1/reversal/reason")).isEqualTo("发放名单有误");

        var approval =
                story.payer().match(cancelled.etag()).post(path + "/approval", null).expect(409);
        assertThat(approval.text("/reason")).isEqualTo("RUN_NOT_CALCULATED");
        var another =
                story.payer()
                        .match(cancelled.etag())
                        .post(path + "/cancellation", "{\"reason\":\"另一理由\"}")
                        .expect(409);
        assertThat(another.text("/reason")).isEqualTo("RUN_CANCELLED");
        story.payer().match(run.etag()).post(path + "/cancellation", REASON).expect(202);

        var second = story.run(story.payer(), "ZZ-410122", "2019-03");
        assertThat(second.json().at("/totals/paid").asLong())
                .isEqualTo(run.json().at("/totals/paid").asLong());
        assertThat(payments(child).json().at("/months/0/payments")).hasSize(3);
        assertThat(payments(child).text("/months/0/payments/2/run")).isEqualTo(second.text("/id"));
    }

    @Test
    void an_approved_run_is_not_cancelled() {
        var run = story.run(story.payer(), "ZZ-410122", "2018-02");
        var path = PATH + run.text("/id");
        var approved = story.payer().match(run.etag()).post(path + "/approval", null).expect(200);

        var refused =
                story.payer()
                        .match(approved.etag())
                        .post(path + "/cancellation", REASON)
                        .expect(409);
        assertThat(refused.text("/reason")).isEqualTo("RUN_APPROVED");
        assertThat(refused.text("/clause")).isEqualTo("郑民文〔2020〕57号 二(六)");
        assertThat(story.payer().get(path).expect(200).text("/state")).isEqualTo("APPROVED");
    }

    @Test
    void only_who_pays_for_the_unit_and_confirmed_no_grant_of_the_run_cancels_it() {
        var child = aChild().orphanSince("2019-01-10").movedTo("ZZ-CWI", "2019-02-10");
        story.noticed(child).expect(204);
        var grant = story.grants(child, "PROPOSED").getFirst();
        var anna = api.as(Tokens.of("anna", Role.CITY_OFFICER, "ZZ-MCA"));
        var otto = api.as(Tokens.of("otto", Role.CITY_OFFICER, "ZZ-MCA"));
        story.step(anna, grant, "verification").expect(200);
        story.step(otto, grant, "confirmation").expect(200);
        var run = story.run(anna, "ZZ-MCA", "2019-04");
        var path = PATH + run.text("/id") + "/cancellation";

        var signed = otto.match(run.etag()).post(path, REASON).expect(409);
        assertThat(signed.text("/reason")).isEqualTo("CANCELLER_CONFIRMED_A_GRANT");
        elsewhere().match(run.etag()).post(path, REASON).expect(404);
        story.officer("ann").match(run.etag()).post(path, REASON).expect(403);
        api.as(Role.AUDITOR, "ZZ-MCA").match(run.etag()).post(path, REASON).expect(403);
        api.post(path, REASON).expect(401);
        anna.post(path, REASON).expectProblem(428, "if-match-required");
        anna.match("\"77\"").post(path, REASON).expectProblem(412, "stale-revision");
        anna.match(run.etag()).key("cancel-once").post(path, REASON).expect(202);
        anna.match(run.etag()).key("cancel-once").post(path, REASON).expect(202);
        awaitState(anna, run.text("/id"), "CANCELLED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | #/reason",
                "{\"reason\":\" \"} | #/reason",
                "{\"reason\":7} | #/reason",
                "{\"reason\":\"x\",\"all\":true} | #/all"
            })
    void a_cancellation_without_a_written_reason_is_refused(String body, String pointer) {
        var run = story.run(story.payer(), "ZZ-410122", "2017-02");
        var refused =
                story.payer()
                        .match(run.etag())
                        .post(PATH + run.text("/id") + "/cancellation", body)
                        .expect(400);
        assertThat(refused.pointers()).contains(pointer);
    }

    @Test
    void a_run_is_not_cancelled_while_its_calculation_goes_on() {
        var run = runs.add(run("at-work", "2015-07", null));
        assertThatThrownBy(() -> run.cancel(new Cancellation("p", clock.now(), "r"), false, true))
                .hasMessageContaining("RUN_AT_WORK");
        assertThat(run.cancel(new Cancellation("p", clock.now(), "r"), false, false).state())
                .isEqualTo(RunState.CANCELLING);
    }

    /** The process dies here. */
    private static final class Killed extends Error {}

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3})
    void each_payment_is_reversed_once_whenever_the_cancellation_breaks_off(int time) {
        var month = "2014-0" + time;
        var name = "reversed-" + time + "-";
        crowd(name, 450);
        var calculated = paid("run-" + name, month);
        var asked = new Cancellation("payer", clock.now(), "名单有误");
        runs.save(calculated.cancel(asked, false, false), "payment-run.cancelling");

        assertThatThrownBy(() -> cancellation(time).run(new Notes(), parameter(name)))
                .isInstanceOf(Killed.class);
        assertThat(runs.get("run-" + name).state()).isEqualTo(RunState.CANCELLING);
        cancellation(0).run(new Notes(), parameter(name));

        assertThat(runs.get("run-" + name).state()).isEqualTo(RunState.CANCELLED);
        assertThat(slots.paidBy("run-" + name).children()).isZero();
        for (int i = 0; i < 450; i += 37) {
            var one = slots.of(name + i, YearMonth.parse(month), YearMonth.parse(month));
            assertThat(one.getFirst().entries())
                    .extracting("state")
                    .containsExactly(EntryState.LIVE, EntryState.REVERSED);
        }
    }

    @Test
    void work_that_was_left_behind_pays_nothing_for_a_cancelled_run() {
        crowd("late-", 30);
        var calculated = paid("run-late-", "2013-02");
        runs.save(
                calculated.cancel(new Cancellation("payer", clock.now(), "x"), false, false),
                "payment-run.cancelling");

        var job = new RunJob(runs, slots, grants, calculations, clock);
        job.run(new Notes(), new RunJob.Parameter("run-late-"));

        assertThat(runs.get("run-late-").state()).isEqualTo(RunState.CANCELLING);
        assertThat(slots.paidBy("run-late-").children()).isZero();
    }

    private CancellationJob cancellation(int breakAt) {
        var breaking = Mockito.mock(Slots.class, AdditionalAnswers.delegatesTo(slots));
        var count = new int[1];
        Mockito.doAnswer(
                        call -> {
                            int found =
                                    slots.reverse(
                                            call.getArgument(0),
                                            call.getArgument(1),
                                            call.getArgument(2),
                                            call.getArgument(3));
                            if (++count[0] == breakAt) throw new Killed();
                            return found;
                        })
                .when(breaking)
                .reverse(Mockito.any(), Mockito.any(), Mockito.any(), Mockito.anyInt());
        return new CancellationJob(runs, new ReverseRun(breaking, clock));
    }

    private static CancellationJob.Parameter parameter(String name) {
        return new CancellationJob.Parameter("run-" + name);
    }

    private void crowd(String name, int many) {
        for (int i = 0; i < many; i++) {
            children.save(child(name + i, UNIT));
            grants.propose(confirmed(name + i, UNIT));
        }
    }

    private PaymentRun paid(String id, String month) {
        runs.add(run(id, month, null));
        new RunJob(runs, slots, grants, calculations, clock)
                .run(new Notes(), new RunJob.Parameter(id));
        return runs.get(id);
    }

    private PaymentRun run(String id, String month, @Nullable Cancellation cancellation) {
        return new PaymentRun(
                id,
                0,
                YearMonth.parse(month),
                UNIT,
                Set.of(Programme.ORPHAN_ALLOWANCE),
                List.of("ZZ-MCA", UNIT),
                RunState.CALCULATING,
                "payer",
                clock.now(),
                null,
                null,
                null,
                cancellation);
    }

    private static KnownChild child(String id, String unit) {
        var care = List.of(new CareSpell(Care.FAMILY, null, LocalDate.of(2010, 5, 1)));
        var facts = ChildFacts.aChild("2010-05-01").orphanSince("2012-03-01").facts();
        return new KnownChild(
                id,
                0,
                1,
                unit,
                unit.substring(3),
                List.of("ZZ-MCA", unit),
                care,
                facts,
                null,
                null);
    }

    private static Grant confirmed(String child, String unit) {
        var basis = new Basis(child, unit, Set.of(unit), List.of("ZZ-MCA", unit), 1, "d");
        var span = new Span(Programme.ORPHAN_ALLOWANCE, YearMonth.of(2012, 4), null);
        return Grant.proposed("grant-of-" + child, basis, span)
                .verify(new Signature("ann", Instant.EPOCH))
                .confirm(new Signature("bob", Instant.EPOCH));
    }

    private Api elsewhere() {
        return api.as(Role.PAYMENT_OFFICER, "ZZ-410184");
    }

    private static String started(Api who, String unit, String month) {
        var body = "{\"unit\":\"%s\",\"month\":\"%s\"}".formatted(unit, month);
        return who.post(Story.BASE + "/payment-runs", body).expect(202).text("/id");
    }

    private static ApiAnswer awaitWork(Api who, String run, String state) {
        return await(who, run, "/work/state", state);
    }

    private static ApiAnswer awaitState(Api who, String run, String state) {
        return await(who, run, "/state", state);
    }

    private static ApiAnswer await(Api who, String run, String pointer, String value) {
        for (int i = 0; i < 1200; i++) {
            var answer = who.get(PATH + run).expect(200);
            if (answer.text(pointer).equals(value)) return answer;
            java.util.concurrent.locks.LockSupport.parkNanos(50_000_000);
        }
        throw new AssertionError("never " + value);
    }

    private ApiAnswer payments(RegistryChild child) {
        return story.cityOfficer()
                .get(Story.BASE + "/children/" + child.id() + "/statement?from=2019-03&to=2019-03")
                .expect(200);
    }

    private static final class Notes implements JobRun {

        @Override
        public String id() {
            return "job";
        }

        @Override
        public String owner() {
            return "payer";
        }

        @Override
        public Optional<String> cursor() {
            return Optional.empty();
        }

        @Override
        public void progress(long done, long total, @Nullable String cursor) {
            assertThat(done).isLessThanOrEqualTo(total);
        }

        @Override
        public void error(String what) {
            throw new AssertionError(what);
        }
    }
}
