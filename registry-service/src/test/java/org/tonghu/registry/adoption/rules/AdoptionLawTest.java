package org.tonghu.registry.adoption.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.registry.adoption.CaseFile;
import org.tonghu.registry.adoption.Consent;
import org.tonghu.registry.adoption.Ground;
import org.tonghu.registry.adoption.Paper;
import org.tonghu.registry.adoption.Preparation;
import org.tonghu.registry.adoption.Registration;
import org.tonghu.registry.adoption.Relation;
import org.tonghu.registry.adoption.Subject;
import org.tonghu.registry.classification.AgeAttainment;
import org.tonghu.starter.domain.Refused;

class AdoptionLawTest {

    private final AdoptionLaw law =
            new AdoptionLaw(AgeAttainment.BIRTHDAY, LocalDate.parse("2024-09-01"));

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }

    @ParameterizedTest
    @CsvSource({
        // R-2-6-1 (a): aged 15
        "2005-06-01,2020-12-31,false",
        "2005-06-01,2021-01-01,true",
        // R-2-6-1 (b): 14th birthday on 2020-09-01
        "2006-09-01,2020-08-31,true",
        "2006-09-01,2020-09-01,false",
        // any minor since 2021
        "2006-09-01,2024-08-31,true",
        "2006-09-01,2024-09-01,false"
    })
    void theAgeIsThatOfTheLawOfTheDay(String born, String on, boolean adoptable) {
        assertThat(law.isAdoptable(day(born), day(on))).isEqualTo(adoptable);
        assertThat(day(born).isAfter(law.bornAfter(day(on)))).isEqualTo(adoptable);
    }

    @ParameterizedTest
    @CsvSource({
        "2010-06-01,2020-05-31,false",
        "2010-06-01,2020-06-01,true",
        "2012-06-01,2020-12-31,false",
        "2012-06-01,2021-01-01,true",
        "2013-06-01,2021-05-31,false",
        "2013-06-01,2021-06-01,true"
    })
    void theChildsConsentIsAskedFromTenAndSince2021FromEight(
            String born, String on, boolean asked) {
        var without = missing(born, Ground.PARENTS_LOST, on, null, null);
        assertThat(without.contains("CHILD_HAS_NOT_CONSENTED")).isEqualTo(asked);
        var refused = new Consent(day(on), false, "c");
        assertThat(missing(born, Ground.PARENTS_LOST, on, null, refused)).isEqualTo(without);
        var given = new Consent(day(on), true, "c");
        assertThat(missing(born, Ground.PARENTS_LOST, on, null, given)).isEmpty();
    }

    @Test
    void theNoticeRunsForSixtyDays() {
        var notice = new Paper(day("2020-04-10"), "n");
        assertThat(missing("2019-01-01", Ground.PARENTS_NOT_FOUND, "2020-06-08", notice, null))
                .containsExactly("NOTICE_RUNS");
        assertThat(missing("2019-01-01", Ground.PARENTS_NOT_FOUND, "2020-06-09", notice, null))
                .isEmpty();
        assertThat(missing("2019-01-01", Ground.PARENTS_NOT_FOUND, "2020-06-09", null, null))
                .containsExactly("NOTICE_RUNS");
        assertThat(missing("2019-01-01", Ground.PARENTS_LOST, "2020-06-09", null, null)).isEmpty();
    }

    @Test
    void adoptersAreAssessedSince2021UnlessTheyAreStepParents() {
        assertThat(assessed(Relation.UNRELATED, "2020-12-31", null)).isEmpty();
        assertThat(assessed(Relation.UNRELATED, "2021-01-01", null))
                .containsExactly("ADOPTERS_NOT_ASSESSED");
        assertThat(assessed(Relation.STEP_PARENT, "2021-01-01", null)).isEmpty();
        var assessment = new Paper(day("2020-12-30"), "a");
        assertThat(assessed(Relation.UNRELATED, "2021-01-01", assessment)).isEmpty();
    }

    @Test
    void fromSeptember2024OnlyRelativesAndStepParentsTakeAChildAbroad() {
        assertThatCode(() -> law.mustAllowAbroad(day("2024-08-31"), Relation.UNRELATED))
                .doesNotThrowAnyException();
        assertThatThrownBy(() -> law.mustAllowAbroad(day("2024-09-01"), Relation.UNRELATED))
                .isInstanceOf(Refused.class);
        assertThatCode(() -> law.mustAllowAbroad(day("2024-09-01"), Relation.RELATIVE))
                .doesNotThrowAnyException();
    }

    private List<String> missing(
            String born,
            Ground ground,
            String on,
            @Nullable Paper notice,
            @Nullable Consent consent) {
        var paper = new Paper(day("2020-04-01"), "p");
        var preparation = new Preparation(paper, notice, paper, null, consent);
        return codes(born, ground, on, preparation, Relation.STEP_PARENT, null);
    }

    private List<String> assessed(Relation relation, String on, @Nullable Paper assessment) {
        var preparation =
                new Preparation(null, null, new Paper(day("2020-04-01"), "p"), null, null);
        return codes("2019-01-01", Ground.PARENTS_LOST, on, preparation, relation, assessment);
    }

    private List<String> codes(
            String born,
            Ground ground,
            String on,
            Preparation preparation,
            Relation relation,
            @Nullable Paper assessment) {
        var registration =
                new Registration(day(on), "1", List.of("测试"), relation, assessment, "a", null);
        var file = new CaseFile(preparation, List.of(), null, null, null, registration, null);
        var subject = new Subject("c", day(born), ground, day("2020-04-01"));
        return law.missing(subject, file, day(on)).stream().map(Requirement::code).toList();
    }
}
