package org.tonghu.institution.institution.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.tonghu.institution.institution.Institutes;
import org.tonghu.institution.institution.Kind;
import org.tonghu.institution.institution.LegalForm;

class IntakePolicyTest {

    private static final LocalDate SUMMER_2020 = LocalDate.of(2020, 7, 1);

    @ParameterizedTest
    @CsvSource(
            nullValues = "?",
            value = {
                // residents, posts, equipment, nursing, outcome, reason
                "12, 5, true,  true,  MET,       INTAKE_ALLOWED",
                "1,  1, true,  true,  MET,       INTAKE_ALLOWED",
                "0,  5, true,  true,  NOT_MET,   NO_CHILDREN_IN_CARE",
                "0,  ?, ?,     ?,     NOT_MET,   NO_CHILDREN_IN_CARE",
                "3,  0, true,  true,  NOT_MET,   NO_POSTS",
                "3,  5, false, true,  NOT_MET,   EQUIPMENT_LACKING",
                "3,  5, true,  false, NOT_MET,   NURSING_TEAM_LACKING",
                "?,  0, false, false, NOT_MET,   NO_POSTS",
                "3,  ?, true,  true,  UNDECIDED, POSTS_UNKNOWN",
                "3,  5, ?,     true,  UNDECIDED, EQUIPMENT_UNKNOWN",
                "3,  5, true,  ?,     UNDECIDED, NURSING_TEAM_UNKNOWN",
                "3,  ?, false, true,  NOT_MET,   EQUIPMENT_LACKING",
                "?,  5, true,  true,  UNDECIDED, RESIDENTS_UNKNOWN",
            })
    void aCountyInstitutionAdmitsOnlyIfItCaresForChildrenAndIsFit(
            Integer residents,
            Integer posts,
            Boolean equipment,
            Boolean nursing,
            Outcome outcome,
            IntakeReason reason) {
        var county = Institutes.county().fitness(posts, equipment, nursing).build();

        var decision = IntakePolicy.judge(new IntakeFacts(county, residents, SUMMER_2020));

        assertThat(decision.finding().outcome()).isEqualTo(outcome);
        assertThat(decision.finding().reason()).isEqualTo(reason);
        assertThat(decision.routeToCity()).isEqualTo(outcome == Outcome.NOT_MET);
        assertThat(decision.allowed()).isEqualTo(outcome == Outcome.MET);
    }

    @Test
    void theCityInstitutionAdmitsWhateverElseIsUnknown() {
        var decision =
                IntakePolicy.judge(new IntakeFacts(Institutes.city().build(), null, SUMMER_2020));

        assertThat(decision.allowed()).isTrue();
        assertThat(decision.finding().flatten().map(Finding::reason))
                .contains(IntakeReason.CITY_INSTITUTION);
    }

    @Test
    void aPrivateInstitutionNeverAdmitsEvenAtCityLevel() {
        var home = Institutes.city().kind(Kind.PRIVATE_INSTITUTION).build();

        var decision = IntakePolicy.judge(new IntakeFacts(home, 20, SUMMER_2020));

        assertThat(decision.finding().outcome()).isEqualTo(Outcome.NOT_MET);
        assertThat(decision.finding().reason()).isEqualTo(IntakeReason.PRIVATE_BODY);
        assertThat(decision.finding().reason().clause()).isEqualTo("郑民文〔2020〕57号 二(六)");
    }

    @ParameterizedTest
    @EnumSource(
            value = LegalForm.class,
            names = {"SOCIAL_SERVICE_BODY", "SOCIAL_ORGANISATION", "FOUNDATION", "ENTERPRISE"})
    void aPrivateLegalFormCountsWhateverTheBodyCallsItself(LegalForm form) {
        var home = Institutes.city().legalForm(form).build();

        assertThat(IntakePolicy.judge(new IntakeFacts(home, 20, SUMMER_2020)).finding().reason())
                .isEqualTo(IntakeReason.PRIVATE_BODY);
    }

    @ParameterizedTest
    @EnumSource(
            value = Kind.class,
            names = {
                "RESCUE_MANAGEMENT_STATION",
                "STREET_CHILDREN_RESCUE_INSTITUTION",
                "MINORS_PROTECTION_CENTRE"
            })
    void aRescueBodyIsForAPersonToDecide(Kind kind) {
        var rescue = Institutes.city().kind(kind).build();

        assertThat(IntakePolicy.judge(new IntakeFacts(rescue, 4, SUMMER_2020)).finding().outcome())
                .isEqualTo(Outcome.UNDECIDED);
    }

    @ParameterizedTest
    @CsvSource({
        "2019-12-31, 2020-01-01, ",
        "2021-05-31, 2020-01-01, ",
        "2021-06-01, 2021-06-01, CONVERSION_BY_2025",
        "2025-12-31, 2021-06-01, CONVERSION_BY_2025",
        "2026-01-01, 2021-06-01, CONVERSION_OVERDUE"
    })
    void aFitCountyInstitutionGoesOnUnderEachRuleSetAndIsWarnedFrom2021(
            LocalDate asOf, LocalDate ruleSet, Warning warning) {
        var decision = IntakePolicy.judge(new IntakeFacts(Institutes.county().build(), 12, asOf));

        assertThat(decision.allowed()).isTrue();
        assertThat(decision.ruleSet()).isEqualTo(ruleSet);
        assertThat(decision.warnings())
                .isEqualTo(warning == null ? java.util.List.of() : java.util.List.of(warning));
    }

    @Test
    void aCreditCodeThatDoesNotCheckWarnsAndBlocksNothing() {
        var city = Institutes.city().creditCode("91350100M000100Y4Z").build();

        var decision = IntakePolicy.judge(new IntakeFacts(city, 1, SUMMER_2020));

        assertThat(decision.allowed()).isTrue();
        assertThat(decision.warnings())
                .containsExactly(
                        Warning.CREDIT_CODE_CHECK, Warning.CREDIT_CODE_HINTS_AT_PRIVATE_BODY);
    }
}
