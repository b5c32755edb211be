package org.tonghu.benefits.eligibility;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.benefits.eligibility.ChildFacts.aChild;
import static org.tonghu.benefits.eligibility.Outcome.*;
import static org.tonghu.benefits.eligibility.Programme.*;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AssessEligibilityTest {

    private static final LocalDate JULY = LocalDate.of(2020, 7, 15);

    @ParameterizedTest
    @CsvSource({
        "2019-07-01, 2020-01-01",
        "2020-12-31, 2020-01-01",
        "2021-01-01, 2021-01-01",
        "2021-05-31, 2021-01-01",
        "2021-06-01, 2021-06-01",
        "2025-08-31, 2021-06-01",
        "2025-09-01, 2025-09-01",
        "2026-03-31, 2025-09-01",
        "2026-04-01, 2026-04-01"
    })
    void the_rule_set_is_the_one_in_force_on_the_day(String day, String ruleSet) {
        assertThat(Judged.on(day, aChild("2012-05-01")).ruleSet()).isEqualTo(ruleSet);
    }

    @Test
    void the_day_of_the_scholarship_revision_is_a_setting() {
        var later =
                new Settings(
                        AgeAttainment.BIRTHDAY,
                        3,
                        Settings.defaults().precedence(),
                        LocalDate.of(2025, 12, 1));
        var pupil =
                aChild("2007-06-15")
                        .orphanSince("2012-03-01")
                        .at(SchoolStage.SENIOR_HIGH, "2024-09-01", "2027-06-30");

        var before =
                Judged.rules(later).assess(pupil.facts(), LocalDate.of(2025, 11, 30), Rates.none());
        var after =
                Judged.rules(later).assess(pupil.facts(), LocalDate.of(2025, 12, 1), Rates.none());

        assertThat(before.of(ORPHAN_SCHOLARSHIP).outcome()).isEqualTo(NOT_MET);
        assertThat(after.of(ORPHAN_SCHOLARSHIP).outcome()).isEqualTo(MET);
        assertThat(after.ruleSet()).isEqualTo("2025-12-01");
    }

    @ParameterizedTest
    @CsvSource({
        "2002-06-30, 2020-06, 2020-07",
        "2002-06-01, 2020-06, 2020-06",
        "2002-12-31, 2020-12, 2021-01"
    })
    void the_last_month_depends_on_when_a_year_of_age_is_complete(
            String birth, String onTheDay, String dayAfter) {
        assertThat(lastMonth(birth, AgeAttainment.BIRTHDAY)).isEqualTo(onTheDay);
        assertThat(lastMonth(birth, AgeAttainment.DAY_AFTER)).isEqualTo(dayAfter);
    }

    private static String lastMonth(String birth, AgeAttainment attainment) {
        var settings =
                new Settings(
                        attainment,
                        3,
                        Settings.defaults().precedence(),
                        Settings.SCHOLARSHIP_REVISION);
        var rules = Judged.rules(settings);
        var facts = aChild(birth).orphanSince("2012-03-01").facts();
        var month = java.time.YearMonth.of(2020, 1);
        while (!rules.allowances(facts, month.plusMonths(1)).isEmpty()) month = month.plusMonths(1);
        return month.toString();
    }

    @Test
    void the_precedence_is_a_setting() {
        var settings =
                new Settings(
                        AgeAttainment.BIRTHDAY,
                        3,
                        List.of(
                                DE_FACTO_UNATTENDED_ALLOWANCE,
                                HIV_CHILD_ALLOWANCE,
                                ORPHAN_ALLOWANCE),
                        Settings.SCHOLARSHIP_REVISION);
        var child =
                aChild("2010-05-01").orphanSince("2012-03-01").deFactoUnattendedSince("2020-01-05");

        var assessment = Judged.rules(settings).assess(child.facts(), JULY, Rates.none());

        assertThat(assessment.of(DE_FACTO_UNATTENDED_ALLOWANCE).outcome()).isEqualTo(MET);
        assertThat(assessment.of(ORPHAN_ALLOWANCE).conflictsWith())
                .containsExactly(DE_FACTO_UNATTENDED_ALLOWANCE);
    }

    @Test
    void the_allowance_that_comes_second_names_the_first_and_the_clause() {
        var child = aChild("2010-05-01").orphanSince("2012-03-01").livingWithHiv();

        var second = Judged.on("2020-07-15", child).of(HIV_CHILD_ALLOWANCE);

        assertThat(second.outcome()).isEqualTo(NOT_MET);
        assertThat(second.conflictsWith()).containsExactly(ORPHAN_ALLOWANCE);
        assertThat(second.reasons())
                .singleElement()
                .satisfies(reason -> {
                    assertThat(reason.code()).isEqualTo(ReasonCode.ANOTHER_ALLOWANCE_FIRST);
                    assertThat(reason.clause()).isEqualTo("郑民文〔2020〕57号 二(二)2");
                    assertThat(reason.message().zh()).isEqualTo("已享受孤儿基本生活费，不重复享受");
                    assertThat(reason.message().en()).contains("orphan living allowance");
                });
    }

    @Test
    void an_allowance_whose_own_conditions_fail_names_no_conflict() {
        var child = aChild("2010-05-01").orphanSince("2012-03-01");
        assertThat(Judged.on("2020-07-15", child).of(HIV_CHILD_ALLOWANCE).conflictsWith())
                .isEmpty();
    }

    @Test
    void the_disability_allowance_names_the_orphan_allowance_that_excludes_it() {
        var child =
                aChild("2010-05-01")
                        .orphanSince("2012-03-01")
                        .disabled(4, 2)
                        .onMinimumLivingGuarantee();
        var excluded = Judged.on("2020-07-15", child).of(DISABILITY_LIVING_ALLOWANCE);
        assertThat(excluded.conflictsWith()).containsExactly(ORPHAN_ALLOWANCE);

        var notPoor = aChild("2010-05-01").orphanSince("2012-03-01").disabled(4, 2);
        assertThat(Judged.on("2020-07-15", notPoor).of(DISABILITY_LIVING_ALLOWANCE).conflictsWith())
                .isEmpty();
    }

    @Test
    void without_a_rate_the_right_stands_and_the_reason_says_what_is_missing() {
        var right =
                Judged.on("2020-07-15", aChild("2010-05-01").orphanSince("2012-03-01"))
                        .of(ORPHAN_ALLOWANCE);

        assertThat(right.outcome()).isEqualTo(MET);
        assertThat(right.amount()).isNull();
        assertThat(right.reasons())
                .extracting(Reason::code)
                .contains(ReasonCode.RATE_NOT_CONFIGURED);
    }

    @Test
    void an_orphan_in_an_institution_has_a_rate_of_its_own() {
        var child = aChild("2010-05-01").orphanSince("2012-03-01").inAnInstitution();
        var right = assess(child, "1550.00").of(ORPHAN_ALLOWANCE);
        assertThat(right.rate().name()).isEqualTo(ParameterName.ORPHAN_ALLOWANCE_INSTITUTION_RATE);
        assertThat(right.amount()).isEqualTo("1550.00");
    }

    @ParameterizedTest
    @CsvSource({"0.00, 950.00", "300.00, 650.00", "950.00, 0.00", "949.99, 0.01", "1200.00, 0.00"})
    void other_aid_is_topped_up_to_the_rate_and_never_below_nothing(String aid, String amount) {
        var child =
                aChild("2010-05-01")
                        .deFactoUnattendedSince("2020-01-05")
                        .receiving(AidKind.MINIMUM_LIVING_GUARANTEE, aid);
        assertThat(assess(child, "950.00").of(DE_FACTO_UNATTENDED_ALLOWANCE).amount())
                .isEqualTo(amount);
    }

    @Test
    void several_kinds_of_aid_are_added_up() {
        var child =
                aChild("2010-05-01")
                        .deFactoUnattendedSince("2020-01-05")
                        .receiving(AidKind.MINIMUM_LIVING_GUARANTEE, "300.00")
                        .receiving(AidKind.DISABILITY_LIVING_ALLOWANCE, "60.00");
        assertThat(assess(child, "950.00").of(DE_FACTO_UNATTENDED_ALLOWANCE).amount())
                .isEqualTo("590.00");
    }

    @Test
    void aid_of_an_unknown_amount_leaves_the_amount_open_but_not_the_right() {
        var child =
                aChild("2010-05-01")
                        .deFactoUnattendedSince("2020-01-05")
                        .receiving(AidKind.DESTITUTE_SUPPORT, null);

        var right = assess(child, "950.00").of(DE_FACTO_UNATTENDED_ALLOWANCE);

        assertThat(right.outcome()).isEqualTo(MET);
        assertThat(right.amount()).isNull();
        assertThat(right.rate()).isNotNull();
        assertThat(right.reasons())
                .extracting(Reason::code)
                .contains(ReasonCode.AID_AMOUNT_UNKNOWN);
    }

    @Test
    void the_orphan_allowance_is_not_reduced_by_other_aid() {
        var child =
                aChild("2010-05-01")
                        .orphanSince("2012-03-01")
                        .receiving(AidKind.MINIMUM_LIVING_GUARANTEE, "300.00");
        assertThat(assess(child, "950.00").of(ORPHAN_ALLOWANCE).amount()).isEqualTo("950.00");
    }

    @Test
    void a_month_is_paid_by_the_rate_in_force_on_its_first_day() {
        Rates rises =
                (name, day) ->
                        java.util.Optional.of(
                                new Rate(
                                        name,
                                        new BigDecimal(
                                                day.isBefore(LocalDate.of(2020, 7, 10))
                                                        ? "900.00"
                                                        : "1000.00"),
                                        LocalDate.of(2020, 1, 1),
                                        "test"));
        var child = aChild("2010-05-01").orphanSince("2012-03-01").facts();
        var rules = Judged.rules(Judged.SETTINGS);
        assertThat(rules.assess(child, JULY, rises).of(ORPHAN_ALLOWANCE).amount())
                .isEqualTo("900.00");
        assertThat(
                        rules.assess(child, LocalDate.of(2020, 8, 1), rises)
                                .of(ORPHAN_ALLOWANCE)
                                .amount())
                .isEqualTo("1000.00");
    }

    @Test
    void what_is_not_met_has_no_amount() {
        assertThat(assess(aChild("2010-05-01"), "950.00").determinations())
                .allSatisfy(determination -> assertThat(determination.amount()).isNull());
    }

    private static Assessment assess(ChildFacts child, String rate) {
        return Judged.rules(Judged.SETTINGS).assess(child.facts(), JULY, Judged.flat(rate));
    }
}
