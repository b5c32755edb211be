package org.tonghu.registry.leftbehindwoman;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.registry.child.Residence;
import org.tonghu.registry.classification.AgeAttainment;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.leftbehindwoman.Stay.Leaving;
import org.tonghu.registry.leftbehindwoman.Stay.Return;
import org.tonghu.starter.domain.Refused;

class WomanTest {

    private static final LocalDate TODAY = LocalDate.parse("2020-06-15");
    private static final Eligibility RULE = new Eligibility(AgeAttainment.BIRTHDAY);

    private static Woman.Entry entry(
            String born, HouseholdRegistration registration, @Nullable String expectedBack) {
        var back = expectedBack == null ? null : LocalDate.parse(expectedBack);
        return new Woman.Entry(
                new Person("测试女", LocalDate.parse(born), null, null),
                new Residence("410122101", "410122101901", "2023"),
                new Situation(
                        null,
                        new Spouse(null, LocalDate.parse("2020-02-01"), "外地", null, back),
                        new Household(registration, null, null, 3, 1, 1, Set.of()),
                        new Condition(Condition.Health.GOOD, null, Set.of(), null)),
                List.of("c1", "c2"));
    }

    private static Woman registered() {
        var entry = entry("1985-03-01", HouseholdRegistration.RURAL, null);
        return Woman.register("w1", "F1", entry, TODAY, RULE).woman();
    }

    private static String reason(Runnable act) {
        try {
            act.run();
            return "";
        } catch (Refused refused) {
            return refused.reason();
        }
    }

    @ParameterizedTest
    @CsvSource({
        "2002-06-16,RURAL,,STILL_A_CHILD",
        "2002-06-15,RURAL,,''",
        "1985-03-01,URBAN,,NOT_RURAL",
        "1985-03-01,NONE,,''",
        "1985-03-01,RURAL,2020-06-15,HUSBAND_IS_BACK",
        "1985-03-01,RURAL,2020-06-16,''"
    })
    void onlyAGrownUpOnARuralRegistrationWithAnAbsentHusbandIsEntered(
            String born, HouseholdRegistration registration, @Nullable String back, String told) {
        var entry = entry(born, registration, back);
        assertThat(reason(() -> Woman.register("w1", "F1", entry, TODAY, RULE))).isEqualTo(told);
    }

    @Test
    void aCorrectionTellsWhichFieldsChangedAndNothingWhenNoneDid() {
        var woman = registered();
        var same = entry("1985-03-01", HouseholdRegistration.RURAL, null);
        assertThat(woman.correct(same, TODAY, RULE).events()).isEmpty();
        var other = entry("1985-03-02", HouseholdRegistration.NONE, null);
        assertThat(woman.correct(other, TODAY, RULE).events().getFirst().fields())
                .containsExactly("birthDate", "household");
    }

    @Test
    void aWomanWhoLeftIsInTheRegisterUntilTheDayBeforeAndAgainFromHerReturn() {
        var left = registered().depart(day("2020-08-01"), Leaving.HUSBAND_RETURNED).woman();
        var back = left.reopen(day("2020-10-01"), Return.HUSBAND_AWAY_AGAIN).woman();
        assertThat(back.isHereOn(day("2020-06-14"))).isFalse();
        assertThat(back.isHereOn(day("2020-06-15"))).isTrue();
        assertThat(back.isHereOn(day("2020-07-31"))).isTrue();
        assertThat(back.isHereOn(day("2020-08-01"))).isFalse();
        assertThat(back.isHereOn(day("2020-09-30"))).isFalse();
        assertThat(back.isHereOn(day("2020-10-01"))).isTrue();
        assertThat(left.hasLeft()).isTrue();
        assertThat(back.hasLeft()).isFalse();
    }

    @Test
    void movesOutOfOrderAreRefusedWithTheirReason() {
        var here = registered();
        var left = here.depart(day("2020-08-01"), Leaving.DIED).woman();
        assertThat(reason(() -> here.depart(day("2020-06-14"), Leaving.DIED)))
                .isEqualTo("BEFORE_REGISTRATION");
        assertThat(reason(() -> left.depart(day("2020-08-02"), Leaving.DIED)))
                .isEqualTo("WOMAN_HAS_LEFT");
        assertThat(reason(() -> here.reopen(TODAY, Return.CLOSED_IN_ERROR)))
                .isEqualTo("WOMAN_IS_REGISTERED");
        assertThat(reason(() -> left.reopen(day("2020-07-31"), Return.MOVED_BACK)))
                .isEqualTo("BEFORE_DEPARTURE");
        var entry = entry("1985-03-01", HouseholdRegistration.NONE, null);
        assertThatThrownBy(() -> left.correct(entry, TODAY, RULE)).isInstanceOf(Refused.class);
    }

    @Test
    void aLinkFollowsAJoinedChildAndComesBack() {
        var joined = registered().follow("c1", "c9", "j1").woman();
        assertThat(joined.children().stream().map(ChildLink::child)).containsExactly("c9", "c2");
        var parted = joined.comeBack("j1").woman();
        assertThat(parted.children()).isEqualTo(registered().children());
        assertThat(joined.comeBack("j2").woman().children()).isEqualTo(joined.children());
    }

    @Test
    void nothingOfHersIsInALine() {
        assertThat(registered().person().toString()).doesNotContain("测试女");
        assertThat(registered().situation().toString()).doesNotContain("外地");
    }

    private static LocalDate day(String text) {
        return LocalDate.parse(text);
    }
}
