package org.tonghu.benefits.payment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
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
import org.tonghu.benefits.payment.LineState;
import org.tonghu.benefits.payment.PaymentRun;
import org.tonghu.benefits.payment.PaymentRuns;
import org.tonghu.benefits.payment.RunState;
import org.tonghu.benefits.payment.Slots;
import org.tonghu.benefits.reading.Window;
import org.tonghu.benefits.testing.BenefitsTest;
import org.tonghu.benefits.testing.Story;
import org.tonghu.starter.jobs.JobRun;
import org.tonghu.starter.time.BusinessClock;

/**
 * A run that breaks off after any of its writes is taken up again from its cursor: every child is
 * paid once.
 */
@BenefitsTest
class RunRestartIT {

    private static final String UNIT = "ZZ-410102";
    private static final YearMonth MONTH = YearMonth.of(2020, 5);
    private static final int CHILDREN = 450;

    @Autowired Story story;

    @Autowired KnownChildren children;

    @Autowired Grants grants;

    @Autowired PaymentRuns runs;

    @Autowired Slots slots;

    @Autowired RunCalculations calculations;

    @Autowired BusinessClock clock;

    /** The process dies here. */
    private static final class Killed extends Error {}

    /** Where a run may break off: after the n-th claim, writing of lines, or note of progress. */
    record Break(String after, int time) {}

    static Stream<Break> breaks() {
        return Stream.of("claim", "lines", "progress")
                .flatMap(after ->
                        IntStream.rangeClosed(1, 3).mapToObj(time -> new Break(after, time)));
    }

    @BeforeEach
    void children() {
        story.on("2020-05-20");
        story.rate("ORPHAN_ALLOWANCE_FAMILY_RATE", UNIT, "950.00", "2010-01-01");
        if (children.find("many-0").isPresent()) return;
        for (int i = 0; i < CHILDREN; i++) {
            children.save(child("many-" + i));
            grants.propose(confirmed("many-" + i));
        }
    }

    @ParameterizedTest
    @MethodSource("breaks")
    void every_child_is_paid_once_whenever_the_run_breaks_off(Break at) {
        var month =
                MONTH.minusMonths(
                        at.time()
                                + 10L * List.of("claim", "lines", "progress").indexOf(at.after()));
        var run = runs.add(run("run-" + at.after() + at.time(), month));
        var notes = new Notes(at);

        assertThatThrownBy(() -> job(at).run(notes, new RunJob.Parameter(run.id())))
                .isInstanceOf(Killed.class);
        assertThat(runs.get(run.id()).state()).isEqualTo(RunState.CALCULATING);
        job(null).run(notes.afterRestart(), new RunJob.Parameter(run.id()));

        var done = runs.get(run.id());
        assertThat(done.state()).isEqualTo(RunState.CALCULATED);
        assertThat(done.totals().paid()).isEqualTo(CHILDREN);
        assertThat(done.totals().amount()).hasToString("427500.00");
        assertThat(runs.count(run.id()).get(LineState.PAID)).isEqualTo(CHILDREN);
        for (int i = 0; i < CHILDREN; i += 37) {
            assertThat(slots.of("many-" + i, month, month))
                    .singleElement()
                    .satisfies(slot -> assertThat(slot.entries()).hasSize(1));
        }
        assertThat(runs.lines(run.id(), LineState.REFUSED, new Window(10, null)).items()).isEmpty();
    }

    private RunJob job(@Nullable Break at) {
        var breakingSlots = Mockito.mock(Slots.class, AdditionalAnswers.delegatesTo(slots));
        var breakingRuns = Mockito.mock(PaymentRuns.class, AdditionalAnswers.delegatesTo(runs));
        if (at != null && at.after().equals("claim")) {
            var count = new int[1];
            Mockito.doAnswer(
                            call -> {
                                var taken = slots.claim(call.getArgument(0));
                                if (++count[0] == at.time()) throw new Killed();
                                return taken;
                            })
                    .when(breakingSlots)
                    .claim(Mockito.anyList());
        }
        if (at != null && at.after().equals("lines")) {
            var count = new int[1];
            Mockito.doAnswer(
                            call -> {
                                runs.write(call.getArgument(0));
                                if (++count[0] == at.time()) throw new Killed();
                                return null;
                            })
                    .when(breakingRuns)
                    .write(Mockito.anyList());
        }
        return new RunJob(breakingRuns, breakingSlots, grants, calculations, clock);
    }

    /** The job's own record, which outlives the process. */
    private static final class Notes implements JobRun {

        private final @Nullable Break at;
        private final List<String> cursors;
        private int count;

        Notes(@Nullable Break at) {
            this(at, new ArrayList<>());
        }

        private Notes(@Nullable Break at, List<String> cursors) {
            this.at = at;
            this.cursors = cursors;
        }

        Notes afterRestart() {
            return new Notes(null, cursors);
        }

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
            return cursors.isEmpty() ? Optional.empty() : Optional.of(cursors.getLast());
        }

        @Override
        public void progress(long done, long total, @Nullable String cursor) {
            assertThat(done).isLessThanOrEqualTo(total);
            cursors.add(cursor);
            if (at != null && at.after().equals("progress") && ++count == at.time())
                throw new Killed();
        }

        @Override
        public void error(String what) {
            throw new AssertionError(what);
        }
    }

    private PaymentRun run(String id, YearMonth month) {
        return new PaymentRun(
                id,
                0,
                month,
                UNIT,
                Set.of(Programme.ORPHAN_ALLOWANCE),
                List.of("ZZ-MCA", UNIT),
                RunState.CALCULATING,
                "payer",
                clock.now(),
                null,
                null,
                null,
                null);
    }

    private static KnownChild child(String id) {
        var care = List.of(new CareSpell(Care.FAMILY, null, LocalDate.of(2010, 5, 1)));
        var facts = ChildFacts.aChild("2010-05-01").orphanSince("2012-03-01").facts();
        return new KnownChild(
                id, 0, 1, UNIT, "410102", List.of("ZZ-MCA", UNIT), care, facts, null, null);
    }

    private static Grant confirmed(String child) {
        var basis = new Basis(child, UNIT, Set.of(UNIT), List.of("ZZ-MCA", UNIT), 1, "d");
        var span = new Span(Programme.ORPHAN_ALLOWANCE, YearMonth.of(2012, 4), null);
        return Grant.proposed("grant-of-" + child, basis, span)
                .verify(new Signature("ann", Instant.EPOCH))
                .confirm(new Signature("bob", Instant.EPOCH));
    }
}
