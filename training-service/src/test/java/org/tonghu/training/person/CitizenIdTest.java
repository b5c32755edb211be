package org.tonghu.training.person;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CitizenIdTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X, 11010519491231002X",
        "11010519491231002x, 11010519491231002X",
        "' 440524188001010014 ', 440524188001010014",
        "４４０５２４１８８００１０１００１４, 440524188001010014"
    })
    void aNumberIsTakenInItsNormalForm(String text, String normal) {
        assertThat(CitizenId.parse(text)).contains(new CitizenId(normal));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "110105194912310020", // another check character
                "11010519491331002X", // month 13
                "41019919900229002X", // no leap year
                "110105491231002", // 15 digits
                "1101051949123100２", // too short
                "01010519491231002X",
                "",
                "abc"
            })
    void anythingElseIsNoNumber(String text) {
        assertThat(CitizenId.parse(text)).isEmpty();
    }

    @Test
    void birthDateAndSexAreReadFromTheNumber() {
        var id = new CitizenId("11010519491231002X");

        assertThat(id.bornOn()).isEqualTo(LocalDate.of(1949, 12, 31));
        assertThat(id.sex()).isEqualTo(Sex.FEMALE);
    }

    @Test
    void theNumberNeverShowsInALog() {
        assertThat(new CitizenId("11010519491231002X")).hasToString("CitizenId[…]");
    }
}
