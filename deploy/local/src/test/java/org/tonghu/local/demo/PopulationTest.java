package org.tonghu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class PopulationTest {

    private static final LocalDate DAY = LocalDate.of(2026, 10, 15);
    private static final Places PLACES = Places.of(List.of("410122101", "410184102"));

    @Test
    void theSameSeedGivesTheSamePeople() {
        assertThat(people(57)).isEqualTo(people(57));
    }

    @Test
    void anotherSeedGivesOtherPeople() {
        assertThat(people(57)).isNotEqualTo(people(58));
    }

    @Test
    void residentsOfInstitutionsComeFirstAndTheOthersLiveInMadeUpVillages() {
        var people = people(57);
        assertThat(people.subList(0, 5))
                .allSatisfy(person ->
                        assertThat(person.get("care"))
                                .isEqualTo(
                                        Map.of(
                                                "care",
                                                "INSTITUTION",
                                                "institution",
                                                "CWI-410122")));
        assertThat(people.subList(8, 60))
                .allSatisfy(person ->
                        assertThat(person.get("facts").toString())
                                .containsPattern("village=\\d{9}9\\d\\d"));
    }

    private static List<Map<String, Object>> people(long seed) {
        return new Population(seed, PLACES, DAY).of(60, 5, 3);
    }
}
