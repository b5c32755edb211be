package org.tonghu.registry.child;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vectors of the project's reference data for GB 11643-1999. */
class CitizenIdTest {

    @ParameterizedTest
    @CsvSource({
        "11010519491231002X,",
        "440524188001010014,",
        "11010519491231002x,",
        "' 11010519491231002X ',",
        "１１０１０５１９４９１２３１００２Ｘ,",
        "410199200209300013,",
        "110105194912310020,CHECK_CHARACTER",
        "110105194902300020,BIRTH_DATE",
        "1101051949123100,LENGTH",
        "11010519491231002Y,CHARACTERS",
        "X10105194912310020,CHARACTERS"
    })
    void aNumberIsJudgedByTheStandard(String typed, CitizenId.Fault fault) {
        assertThat(CitizenId.normalised(typed).fault().orElse(null)).isEqualTo(fault);
    }

    @Test
    void theSequenceTellsTheSexAndTheNumberTheBirthDate() {
        var number = CitizenId.normalised("410199200209300013");
        assertThat(number.birthDate()).hasToString("2002-09-30");
        assertThat(number.fits(Sex.MALE)).isTrue();
        assertThat(number.fits(Sex.FEMALE)).isFalse();
        assertThat(number.fits(Sex.UNKNOWN)).isTrue();
        assertThat(number.isSynthetic()).isTrue();
    }

    @Test
    void theNumberIsNeverPrintedByAccident() {
        assertThat(CitizenId.normalised("410199200209300013")).hasToString("CitizenId[masked]");
    }
}
