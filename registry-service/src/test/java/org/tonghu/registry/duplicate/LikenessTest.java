package org.tonghu.registry.duplicate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.tonghu.registry.child.Sex;
import org.tonghu.registry.duplicate.Likeness.Sign;

class LikenessTest {

    private static Profile child(String name, String sound, String born, String number) {
        return new Profile(
                name + born + number,
                name,
                sound,
                Sex.FEMALE,
                LocalDate.parse(born),
                number.isEmpty() ? null : number,
                "410122101",
                Set.of("测试父"));
    }

    @Test
    void theSameNameAndBirthDateAreExplainedAndLikely() {
        var likeness =
                Likeness.between(
                        child("测试甲", "ceshijia", "2015-05-01", ""),
                        child("测试甲", "ceshijia", "2015-05-01", "x"));
        assertThat(likeness.signs())
                .containsExactlyInAnyOrder(
                        Sign.SAME_NAME,
                        Sign.SAME_BIRTH_DATE,
                        Sign.SAME_SEX,
                        Sign.SAME_TOWNSHIP,
                        Sign.SAME_PARENT);
        assertThat(likeness.isLikely()).isTrue();
    }

    @Test
    void anotherCharacterOfTheSameSoundAndASlipOfTheDateAreStillLikely() {
        var likeness =
                Likeness.between(
                        child("测试佳", "ceshijia", "2015-05-01", ""),
                        child("测试甲", "ceshijia", "2015-01-05", ""));
        assertThat(likeness.signs()).contains(Sign.SAME_SOUND, Sign.BIRTH_DATE_SLIP);
        assertThat(likeness.isLikely()).isTrue();
    }

    @Test
    void twinsAndHoldersOfTwoNumbersAreNot() {
        var twins =
                Likeness.between(
                        child("测试甲", "ceshijia", "2015-05-01", ""),
                        child("测试乙", "ceshiyi", "2015-05-01", ""));
        var numbers =
                Likeness.between(
                        child("测试甲", "ceshijia", "2015-05-01", "x"),
                        child("测试甲", "ceshijia", "2015-05-01", "y"));
        assertThat(twins.isLikely()).isFalse();
        assertThat(numbers.isLikely()).isFalse();
    }
}
