package org.tonghu.starter.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.tonghu.starter.place.Snapshot.Division;
import org.tonghu.starter.place.Snapshot.Managed;
import org.tonghu.starter.place.Snapshot.Unit;

class KnownPlacesTest {

    static final LocalDate DAY = LocalDate.parse("2021-06-01");

    static final Snapshot SNAPSHOT =
            new Snapshot(
                    "2023",
                    List.of(
                            new Unit("ZZ-MCA", "市", null, "410100"),
                            new Unit("ZZ-410122", "中牟", "ZZ-MCA", "410122"),
                            new Unit("ZZ-410104", "管城", "ZZ-MCA", "410104"),
                            new Unit("ZZ-ZDND", "郑东", "ZZ-MCA", null)),
                    List.of(
                            new Division("410100", "市", null),
                            new Division("410104", "管城", "410100"),
                            new Division("410122", "中牟", "410100"),
                            new Division("410122101", "韩寺", "410122"),
                            new Division("410104202", "圃田", "410104")),
                    List.of(
                            new Managed(
                                    "410104202",
                                    "ZZ-ZDND",
                                    LocalDate.parse("2020-01-01"),
                                    LocalDate.parse("2022-01-01"))));

    final KnownPlaces places = new KnownPlaces(SNAPSHOT);

    @Test
    void aCountyManagesItsTownshipsAndTheirVillages() {
        assertThat(places.managingUnit("410122", DAY)).contains("ZZ-410122");
        assertThat(places.managingUnit("410122101", DAY)).contains("ZZ-410122");
        assertThat(places.managingUnit("410122101901", DAY)).contains("ZZ-410122");
        assertThat(places.managingUnit("ZZ-410122", DAY)).contains("ZZ-410122");
        assertThat(places.managingUnit("410100", DAY)).contains("ZZ-MCA");
    }

    @Test
    void aZoneManagesItsTownshipsFromTheFirstDayToTheDayBeforeTheLast() {
        assertThat(places.managingUnit("410104202", LocalDate.parse("2019-12-31")))
                .contains("ZZ-410104");
        assertThat(places.managingUnit("410104202", LocalDate.parse("2020-01-01")))
                .contains("ZZ-ZDND");
        assertThat(places.managingUnit("410104202001", LocalDate.parse("2021-12-31")))
                .contains("ZZ-ZDND");
        assertThat(places.managingUnit("410104202", LocalDate.parse("2022-01-01")))
                .contains("ZZ-410104");
    }

    @Test
    void whatBelongsToAPlaceIsVisibleUpwards() {
        assertThat(places.visibleTo("410122101901", DAY))
                .containsExactly("ZZ-MCA", "ZZ-410122", "410122101", "410122101901");
        assertThat(places.visibleTo("410122", DAY)).containsExactly("ZZ-MCA", "ZZ-410122");
        assertThat(places.visibleTo("ZZ-410122", DAY)).containsExactly("ZZ-MCA", "ZZ-410122");
        assertThat(places.visibleTo("410104202", DAY))
                .containsExactly("ZZ-MCA", "ZZ-ZDND", "410104202");
    }

    @Test
    void aPlaceThatIsNotKnownIsNobodys() {
        for (String code :
                new String[] {
                    "",
                    "999999",
                    "410122999",
                    "410122999001",
                    "ZZ-NONE",
                    "41012210190",
                    "4101221019011"
                }) {
            assertThat(places.managingUnit(code, DAY)).as(code).isEmpty();
            assertThat(places.visibleTo(code, DAY)).as(code).isEmpty();
        }
    }

    @Test
    void listsTheTownshipsInside() {
        assertThat(places.within("ZZ-MCA", 9, DAY)).containsExactly("410104202", "410122101");
        assertThat(places.within("ZZ-ZDND", 9, DAY)).containsExactly("410104202");
        assertThat(places.within("ZZ-410104", 9, DAY)).isEmpty();
        assertThat(places.within("410104", 9, DAY)).containsExactly("410104202");
        assertThat(places.within("410100", 9, DAY)).containsExactly("410104202", "410122101");
        assertThat(places.within("410122101", 9, DAY)).containsExactly("410122101");
    }
}
