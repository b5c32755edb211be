package org.tonghu.institution.institution;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class OccupancyTest {

    private static final Institution.Code CITY = new Institution.Code("ZZ-CWI");

    @Test
    void bedsKeptForChildrenOnTheWayAreNotFree() {
        var occupancy =
                Occupancy.unknown(CITY)
                        .counted(0, 7)
                        .expect(arrival("t1", "B1"))
                        .expect(arrival("t2", null));

        assertThat(occupancy.free(10)).isEqualTo(1);
    }

    @Test
    void expectingTheSameTransferTwiceKeepsOneBed() {
        var occupancy =
                Occupancy.unknown(CITY).expect(arrival("t1", "B1")).expect(arrival("t1", "B2"));

        assertThat(occupancy.arriving()).containsExactly(arrival("t1", "B2"));
        assertThat(occupancy.keeps("B1")).isFalse();
        assertThat(occupancy.keeps("B2")).isTrue();
    }

    @Test
    void aChildWhoArrivedIsCountedOnceHoweverOftenItIsTold() {
        var arrived =
                Occupancy.unknown(CITY)
                        .counted(0, 3)
                        .expect(arrival("t1", null))
                        .settle("t1")
                        .settle("t1");

        assertThat(arrived.residents()).isEqualTo(4);
        assertThat(arrived.arriving()).isEmpty();
    }

    @Test
    void aChildWhoLeftIsCountedOffOnceHoweverOftenItIsTold() {
        var left =
                Occupancy.unknown(CITY)
                        .counted(0, 3)
                        .expectDeparture("t1")
                        .settle("t1")
                        .settle("t1");

        assertThat(left.residents()).isEqualTo(2);
    }

    @Test
    void anUnreportedNumberStaysUnknownWhenChildrenMove() {
        assertThat(Occupancy.unknown(CITY).expect(arrival("t1", null)).settle("t1").residents())
                .isNull();
    }

    @Test
    void aTransferThatDoesNotTakePlaceGivesTheBedBackAndCountsNobody() {
        var occupancy =
                Occupancy.unknown(CITY).counted(0, 9).expect(arrival("t1", "B1")).forget("t1");

        assertThat(occupancy.free(10)).isEqualTo(1);
        assertThat(occupancy.settle("t1").residents()).isEqualTo(9);
    }

    private static Occupancy.Arrival arrival(String transfer, String bed) {
        return new Occupancy.Arrival(transfer, bed, Instant.EPOCH);
    }
}
