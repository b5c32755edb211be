package org.tonghu.benefits.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tonghu.benefits.child.CareSpell;
import org.tonghu.benefits.child.KnownChild;
import org.tonghu.benefits.eligibility.Care;
import org.tonghu.benefits.eligibility.Category;
import org.tonghu.benefits.eligibility.ChildFacts;
import org.tonghu.benefits.eligibility.Judged;
import org.tonghu.benefits.eligibility.SchoolStage;
import org.tonghu.benefits.eligibility.Settings;

/** A right that ended and is there again. */
class ReturningRightTest {

    private static final Signature ANN = new Signature("ann", Instant.EPOCH);
    private static final Signature BOB = new Signature("bob", Instant.EPOCH);

    private final GrantsInMemory grants = new GrantsInMemory();

    @Test
    void schooling_entered_after_the_stop_at_eighteen_is_proposed_from_the_month_after() {
        review("2020-05-20", grown());
        settle();
        review("2020-06-05", grown());
        settle();
        assertStopped(YearMonth.of(2020, 6));
        review("2020-06-06", grown());
        assertThat(grants.all()).hasSize(1);

        var pupil = grown().at(SchoolStage.SENIOR_HIGH, "2017-09-01", null);
        review("2020-06-20", pupil);
        assertProposed(YearMonth.of(2020, 7));
        var before = grants.all();
        review("2020-06-20", pupil);
        assertThat(grants.all()).isEqualTo(before);
    }

    @Test
    void a_ground_that_begins_again_in_the_month_of_its_end_is_proposed_from_the_month_after() {
        review("2020-04-20", unattended(null));
        settle();
        review("2020-05-12", unattended("2020-05-10"));
        settle();
        assertStopped(YearMonth.of(2020, 5));

        review("2020-05-20", unattended("2020-05-10").deFactoUnattendedSince("2020-05-20"));
        assertProposed(YearMonth.of(2020, 6));
    }

    @Test
    void a_right_that_begins_after_a_gap_waits_for_the_old_stop_and_is_signed_anew() {
        review("2020-04-20", unattended(null));
        settle();
        review("2020-05-12", unattended("2020-05-10"));
        var stop = grants.all();
        assertThat(stop.getLast().state()).isEqualTo(GrantState.STOP_PROPOSED);

        var again = unattended("2020-05-10").deFactoUnattendedSince("2020-08-10");
        review("2020-08-10", again);
        assertThat(grants.all()).isEqualTo(stop);
        assertThat(stop.getLast().covers(YearMonth.of(2020, 5))).isTrue();
        assertThat(stop.getLast().covers(YearMonth.of(2020, 9))).isFalse();
        settle();
        assertStopped(YearMonth.of(2020, 5));
        review("2020-08-12", again);
        assertProposed(YearMonth.of(2020, 9));
    }

    @Test
    void a_right_that_goes_on_without_a_gap_takes_the_stop_back() {
        review("2020-04-20", unattended(null));
        settle();
        review("2020-05-12", unattended("2020-05-10"));
        review("2020-05-20", unattended("2020-05-10").deFactoUnattendedSince("2020-05-20"));
        assertThat(grants.all())
                .singleElement()
                .satisfies(grant -> assertThat(grant.state()).isEqualTo(GrantState.CONFIRMED));
    }

    private void assertStopped(YearMonth last) {
        assertThat(grants.all()).hasSize(1);
        assertThat(grants.all().getLast().state()).isEqualTo(GrantState.STOPPED);
        assertThat(grants.all().getLast().lastMonth()).isEqualTo(last);
    }

    private void assertProposed(YearMonth first) {
        assertThat(grants.all()).hasSize(2);
        assertThat(grants.all().getLast().state()).isEqualTo(GrantState.PROPOSED);
        assertThat(grants.all().getLast().firstMonth()).isEqualTo(first);
    }

    private static ChildFacts grown() {
        return ChildFacts.aChild("2002-06-15").orphanSince("2020-01-10");
    }

    private static ChildFacts unattended(@Nullable String until) {
        return ChildFacts.aChild("2010-06-15")
                .in(Category.DE_FACTO_UNATTENDED, "2020-01-10", until);
    }

    private void review(String today, ChildFacts facts) {
        var visibleTo = List.of("ZZ-410122");
        var care = List.of(new CareSpell(Care.FAMILY, null, LocalDate.of(2000, 1, 1)));
        var child =
                new KnownChild(
                        "c",
                        1,
                        1,
                        "ZZ-410122",
                        "410122",
                        visibleTo,
                        care,
                        facts.facts(),
                        null,
                        null);
        var basis = new Basis("c", child.unit(), Set.of(child.unit()), visibleTo, 1, "d");
        var months = new MonthsOfRight(Judged.rules(Settings.defaults()));
        new ProposeGrants(months, grants).propose(child, basis, LocalDate.parse(today));
    }

    private void settle() {
        for (var grant : grants.all()) {
            if (grant.state() == GrantState.PROPOSED || grant.state() == GrantState.STOP_PROPOSED) {
                grants.save(grant.verify(ANN).confirm(BOB), "");
            }
        }
    }
}
