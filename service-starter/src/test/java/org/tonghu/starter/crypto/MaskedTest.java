package org.tonghu.starter.crypto;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class MaskedTest {

    @Test
    void showsTheFirstThreeAndLastFourOfAnIdNumber() {
        assertThat(Masked.idNumber("410199201005011234")).isEqualTo("410***********1234");
    }

    @Test
    void showsNothingOfANumberTooShortToHideEnough() {
        assertThat(Masked.idNumber("4101992010")).isEqualTo("*".repeat(10));
        assertThat(Masked.phone("1234567")).isEqualTo("*******");
        assertThat(Masked.account("1234567")).isEqualTo("*******");
        assertThat(Masked.name("")).isEmpty();
    }

    @Test
    void keepsTheEndsOfPhoneAccountAndName() {
        assertThat(Masked.phone("13900001234")).isEqualTo("139****1234");
        assertThat(Masked.account("6222000000001234")).isEqualTo("************1234");
        assertThat(Masked.name("张小三")).isEqualTo("张**");
        assertThat(Masked.name("𠮷田")).isEqualTo("𠮷*");
    }
}
