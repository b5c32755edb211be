package org.tonghu.registry.division.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.division.Jurisdictions;

/** The shipped tables, asked as the registry asks them. */
class ShippedJurisdictionsTest {

    private static final LocalDate DAY = LocalDate.parse("2020-06-01");

    private final Jurisdictions jurisdictions =
            new Jurisdictions(
                    ShippedTables.units(), ShippedTables.divisions(), ShippedTables.assignments());

    @ParameterizedTest
    @CsvSource({
        "410122,ZZ-410122",
        "410122101,ZZ-410122",
        "410122101901,ZZ-410122",
        "410122105,ZZ-ZDND",
        "410122105200,ZZ-ZDND",
        "410104202,ZZ-ZDND",
        "410171111,ZZ-410171",
        "410100,ZZ-MCA"
    })
    void everyPlaceHasOneResponsibleUnit(String division, String unit) {
        assertThat(jurisdictions.managingUnit(division, DAY)).contains(unit);
    }

    @Test
    void beforeTheAssignmentTheCountyWasResponsible() {
        var before = LocalDate.parse("2019-12-31");
        assertThat(jurisdictions.managingUnit("410122105", before)).contains("ZZ-410122");
    }

    @Test
    void aPlaceIsVisibleToItsUnitThoseAboveItAndItsOwnTownshipAndVillage() {
        assertThat(jurisdictions.visibleTo("410122101901", DAY))
                .containsExactly("ZZ-MCA", "ZZ-410122", "410122101", "410122101901");
        assertThat(jurisdictions.visibleTo("410122105", DAY))
                .containsExactly("ZZ-MCA", "ZZ-ZDND", "410122105")
                .doesNotContain("ZZ-410122");
    }

    @Test
    void anUnknownPlaceIsNobodys() {
        assertThat(jurisdictions.knows("410122999")).isFalse();
        assertThat(jurisdictions.visibleTo("410122999001", DAY)).isEmpty();
        assertThat(jurisdictions.managingUnit("999999", DAY)).isEmpty();
    }

    @Test
    void theTwelveTownshipsOfTheNewDistrictAreInferredAndKnown() {
        assertThat(ShippedTables.assignments()).hasSize(12).allMatch(it -> it.inferred());
        assertThat(ShippedTables.divisions())
                .hasSize(224)
                .allMatch(it -> it.edition().equals(Division.LAST_PUBLIC_EDITION));
        assertThat(ShippedTables.units()).hasSize(19);
    }
}
