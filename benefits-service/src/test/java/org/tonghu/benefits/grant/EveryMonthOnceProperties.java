package org.tonghu.benefits.grant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.tonghu.benefits.child.CareSpell;
import org.tonghu.benefits.child.KnownChild;
import org.tonghu.benefits.eligibility.AssessEligibility;
import org.tonghu.benefits.eligibility.Care;
import org.tonghu.benefits.eligibility.Category;
import org.tonghu.benefits.eligibility.CategoryPeriod;
import org.tonghu.benefits.eligibility.Facts;
import org.tonghu.benefits.eligibility.Judged;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.eligibility.SchoolStage;
import org.tonghu.benefits.eligibility.Schooling;
import org.tonghu.benefits.eligibility.Settings;

/**
 * A child is looked at every month for years, every proposal settled at once: each month with a
 * right is covered by the one grant that the right calls for, and proposals come to rest.
 */
class EveryMonthOnceProperties {

    private static final YearMonth FIRST = YearMonth.of(2020, 1);
    private static final Signature ANN = new Signature("ann", Instant.EPOCH);
    private static final Signature BOB = new Signature("bob", Instant.EPOCH);

    private final AssessEligibility assess = Judged.rules(Settings.defaults());

    @Property(tries = 150)
    void every_month_with_a_right_is_covered_by_its_grant(@ForAll("children") KnownChild child) {
        var grants = new GrantsInMemory();
        for (var month = FIRST; month.isBefore(FIRST.plusYears(6)); month = month.plusMonths(1)) {
            review(child, grants, month.atDay(1));
            settle(grants);
            var wanted = child.allowances(month, assess);
            if (beginsUnconfirmed(child, wanted, month)) continue;
            var paid = month;
            var covering =
                    grants.all().stream()
                            .filter(grant ->
                                    grant.covers(paid) && wanted.contains(grant.programme()))
                            .toList();
            assertThat(covering).hasSize(wanted.size());
        }
    }

    @Property(tries = 150)
    void looking_twice_changes_nothing(@ForAll("children") KnownChild child) {
        var grants = new GrantsInMemory();
        for (var month = FIRST; month.isBefore(FIRST.plusYears(6)); month = month.plusMonths(5)) {
            review(child, grants, month.atDay(15));
            var before = grants.all();
            review(child, grants, month.atDay(15));
            assertThat(grants.all()).isEqualTo(before);
            settle(grants);
        }
    }

    /** Where no confirmation is on file, the right begins the month after it became known. */
    private boolean beginsUnconfirmed(KnownChild child, Set<Programme> wanted, YearMonth month) {
        return wanted.contains(Programme.HIV_CHILD_ALLOWANCE)
                && (month.equals(FIRST)
                        || child.allowances(month.minusMonths(1), assess).isEmpty());
    }

    private void review(KnownChild child, GrantsInMemory grants, LocalDate today) {
        var basis =
                new Basis(
                        child.id(), child.unit(), Set.of(child.unit()), child.visibleTo(), 1, "d");
        new ProposeGrants(new MonthsOfRight(assess), grants).propose(child, basis, today);
    }

    private static void settle(GrantsInMemory grants) {
        for (var grant : grants.all()) {
            if (grant.state() == GrantState.PROPOSED || grant.state() == GrantState.STOP_PROPOSED) {
                grants.save(grant.verify(ANN).confirm(BOB), "");
            }
        }
    }

    @Provide
    Arbitrary<KnownChild> children() {
        var births =
                Arbitraries.integers().between(0, 2500).map(LocalDate.of(2001, 1, 1)::plusDays);
        return Combinators.combine(
                        births,
                        periods().list().ofMaxSize(3),
                        stays().list().ofMaxSize(3),
                        Arbitraries.of(true, false))
                .as((birth, periods, stays, hiv) -> {
                    var facts =
                            new Facts(
                                    birth,
                                    Care.FAMILY,
                                    hiv,
                                    hiv && !periods.isEmpty() ? periods.getFirst().from() : null,
                                    null,
                                    periods,
                                    stays,
                                    List.of(),
                                    Set.of(),
                                    List.of());
                    var care = List.of(new CareSpell(Care.FAMILY, null, birth));
                    return new KnownChild(
                            "c",
                            1,
                            1,
                            "ZZ-410122",
                            "410122",
                            List.of("ZZ-410122"),
                            care,
                            facts,
                            null,
                            null);
                });
    }

    private static Arbitrary<LocalDate> days() {
        return Arbitraries.integers().between(0, 2000).map(LocalDate.of(2019, 6, 1)::plusDays);
    }

    private static Arbitrary<CategoryPeriod> periods() {
        return Combinators.combine(
                        Arbitraries.of(Category.ORPHAN, Category.DE_FACTO_UNATTENDED),
                        days(),
                        Arbitraries.integers().between(0, 1500).injectNull(0.4))
                .as((category, from, length) ->
                        new CategoryPeriod(
                                category, from, length == null ? null : from.plusDays(length)));
    }

    private static Arbitrary<Schooling> stays() {
        return Combinators.combine(
                        Arbitraries.of(SchoolStage.class),
                        days(),
                        Arbitraries.integers().between(0, 1500))
                .as((stage, from, length) ->
                        new Schooling(stage, true, from, from.plusDays(length)));
    }
}
