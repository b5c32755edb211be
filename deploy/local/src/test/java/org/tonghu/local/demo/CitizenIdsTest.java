package org.tonghu.local.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.HashSet;
import org.junit.jupiter.api.Test;

class CitizenIdsTest {

    private static final LocalDate BORN = LocalDate.of(2002, 9, 30);

    @Test
    void theCheckCharacterFollowsTheStandard() {
        assertThat(CitizenIds.check("41019920020930001")).isEqualTo('3');
        assertThat(CitizenIds.check("41019920040229003")).isEqualTo('X');
    }

    @Test
    void everyNumberUsesTheUnassignedAddressCodeAndTellsTheSex() {
        var ids = new CitizenIds(57);
        assertThat(ids.next(BORN, true)).startsWith("41019920020930").matches(".{16}[13579].");
        assertThat(ids.next(BORN, false)).startsWith("41019920020930").matches(".{16}[02468].");
    }

    @Test
    void noTwoPeopleShareANumber() {
        var ids = new CitizenIds(57);
        var seen = new HashSet<String>();
        for (int i = 0; i < 400; i++) {
            assertThat(seen.add(ids.next(BORN, true))).isTrue();
            assertThat(seen.add(ids.next(BORN, false))).isTrue();
        }
    }
}
