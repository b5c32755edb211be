package org.tonghu.institution.institution;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CreditCodeTest {

    // check vectors of the project's reference data (GB 32100-2015)
    @ParameterizedTest
    @CsvSource({
        "91350100M000100Y43, true",
        "91350100M000100Y4Z, false",
        "91310110666007217T, true",
        "124101000000000300, true"
    })
    void theCheckCharacterIsRightWhereTheWeightedSumSaysSo(String code, boolean right) {
        assertThat(new CreditCode(code).checks()).isEqualTo(right);
    }

    @ParameterizedTest
    @ValueSource(strings = {"91350100M000100YIO", "9135", "91350100m000100y43", ""})
    void aTextOfAnotherFormIsNoCreditCode(String text) {
        assertThat(text).doesNotMatch(CreditCode.FORM);
    }

    @ParameterizedTest
    @CsvSource({
        "52410100MJ0000000A, true",
        "91350100M000100Y43, true",
        "124101000000000300, false"
    })
    void socialOrganisationsAndCompaniesHintAtAPrivateBody(String code, boolean hint) {
        assertThat(new CreditCode(code).hintsAtPrivateBody()).isEqualTo(hint);
    }
}
