package org.tonghu.registry.classification;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.classification.Family.aChild;
import static org.tonghu.registry.classification.Family.able;
import static org.tonghu.registry.classification.Family.gone;
import static org.tonghu.registry.classification.Family.parentIn;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class ParentStatusMatrixTest {

    @ParameterizedTest(name = "{0} and {1}: {2} in 2020, {3} in 2021")
    @CsvFileSource(resources = "/cases/parent-status-matrix.csv", numLinesToSkip = 1)
    void twoParentsGiveTheOutcomeOfTheMatrixInBothRuleSets(
            String father, String mother, String in2020, String in2021) {
        assertThat(outcome(father, mother, 2020)).isEqualTo(in2020);
        assertThat(outcome(father, mother, 2021)).isEqualTo(in2021);
    }

    @ParameterizedTest(name = "{0} and {1} as {1} and {0}")
    @CsvFileSource(resources = "/cases/parent-status-matrix.csv", numLinesToSkip = 1)
    void theOrderOfTheParentsDoesNotMatter(
            String father, String mother, String in2020, String in2021) {
        assertThat(outcome(mother, father, 2020)).isEqualTo(in2020);
        assertThat(outcome(mother, father, 2021)).isEqualTo(in2021);
    }

    private static String outcome(String father, String mother, int year) {
        var answer =
                aChild().bornOn("2012-05-01")
                        .with(parent(father, year), parent(mother, year))
                        .classifiedOn(year + "-11-30");
        if (!answer.categories().isEmpty()) {
            assertThat(answer.undecided()).isEmpty();
            return String.join(" ", answer.categories().stream().map(Enum::name).toList());
        }
        return answer.undecided().isEmpty() ? "NONE" : "MANUAL_REVIEW";
    }

    private static ParentFacts parent(String status, int year) {
        var from = (year - 1) + "-01-05";
        return switch (status) {
            case "ABLE" -> able();
            case "DEAD", "DECLARED_MISSING", "UNIDENTIFIED" -> gone(ParentStatus.valueOf(status));
            case "SEVERELY_DISABLED" -> parentIn(Family.disabled(new Disability(4, 1)));
            case "SERIOUSLY_ILL" -> parentIn(Family.ill(true));
            default -> parentIn(Family.since(Circumstance.Type.valueOf(status), from, null));
        };
    }

    @Test
    void everyUnlistedCombinationHasAnOutcomeToo() {
        var statuses =
                List.of(
                        "ABLE",
                        "DEAD",
                        "DECLARED_MISSING",
                        "UNIDENTIFIED",
                        "SEVERELY_DISABLED",
                        "SERIOUSLY_ILL",
                        "IMPRISONED",
                        "COMPULSORY_DRUG_REHABILITATION",
                        "OTHER_LIBERTY_RESTRICTION",
                        "OUT_OF_CONTACT",
                        "GUARDIANSHIP_REVOKED",
                        "DEPORTED");
        for (var father : statuses) {
            for (var mother : statuses) {
                assertThat(outcome(father, mother, 2020)).isEqualTo(expected(father, mother, 2020));
                assertThat(outcome(father, mother, 2021)).isEqualTo(expected(father, mother, 2021));
            }
        }
    }

    /** The text of the policy once more, as a table of its own. */
    private static String expected(String father, String mother, int year) {
        var pair = List.of(father, mother);
        var lost = List.of("DEAD", "DECLARED_MISSING");
        if (pair.stream().allMatch(lost::contains)
                || pair.stream().allMatch("UNIDENTIFIED"::equals)) {
            return "ORPHAN";
        }
        if (pair.contains("ABLE")) {
            return "NONE";
        }
        if (pair.contains("UNIDENTIFIED")) {
            return "MANUAL_REVIEW";
        }
        var from2021 = List.of("GUARDIANSHIP_REVOKED", "DEPORTED");
        return year < 2021 && pair.stream().anyMatch(from2021::contains)
                ? "NONE"
                : "DE_FACTO_UNATTENDED";
    }
}
