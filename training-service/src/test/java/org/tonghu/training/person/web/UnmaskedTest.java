package org.tonghu.training.person.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.training.world.IdNumbers;

class UnmaskedTest {

    @Test
    void aMadeUpNumberIsRefusedUnlessTheRealmIsLocalOrTheSettingSaysSo() {
        var madeUp = IdNumbers.next();
        var elsewhere = new MockEnvironment();
        var local = new MockEnvironment().withProperty("tonghu.clock.shift-file", "/clock");
        var set =
                new MockEnvironment().withProperty("tonghu.training.synthetic-citizen-ids", "true");

        assertThatThrownBy(() -> new Unmasked(elsewhere).parse(madeUp)).isInstanceOf(Invalid.class);
        assertThat(new Unmasked(local).parse(madeUp).value()).isEqualTo(madeUp);
        assertThat(new Unmasked(set).parse(madeUp).value()).isEqualTo(madeUp);
    }

    @Test
    void otherNumbersAreAcceptedEverywhere() {
        var published = "11010519491231002X";

        assertThat(new Unmasked(new MockEnvironment()).parse(published).value())
                .isEqualTo(published);
    }
}
