package org.tonghu.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.acceptance.OnThePlatform;
import org.tonghu.acceptance.Platform;

/** An orphan of a county institution from registration to graduation, with every month's money. */
@OnThePlatform
class LifeOfOneChildIT {

    private static final String COUNTY = "ZZ-410122";
    private static final String CITY = "ZZ-MCA";

    private final Platform platform;
    private final Desk desk;
    private final Registry registry;
    private final Benefits benefits;
    private final Transfers transfers;

    LifeOfOneChildIT(Platform platform) {
        this.platform = platform;
        this.desk = new Desk(platform);
        this.registry = new Registry(desk);
        this.benefits = new Benefits(desk);
        this.transfers = new Transfers(desk);
    }

    @BeforeEach
    void theStoryBegins() {
        today("2024-03-05");
        new Ground(desk).lay();
    }

    @AfterEach
    void backToTheRealDay() {
        platform.resetClock();
    }

    @Test
    void anOrphanIsPaidOnceEachMonthFromRegistrationToGraduation() {
        var child = registeredInTheCountyInstitution();
        proposedVerifiedAndConfirmedByTwoPersons(child);

        today("2024-04-10");
        paidByTheCounty(child, "2024-04");
        movesToTheCity(child, "2024-04-10");

        today("2024-05-10");
        paidByTheCityAndNotByTheCounty(child, "2024-05");

        today("2026-06-20");
        comesOfAgeAtSchool(child);
        paidByTheCity(child, "2026-06");
        today("2026-08-10");
        paidByTheCity(child, "2026-07");
        paidByTheCity(child, "2026-08");

        today("2030-07-10");
        paidByTheCity(child, "2030-06");
        paidNoMoreAfterGraduation(child, "2030-07");
        stopIsVerifiedAndConfirmed(child);
    }

    private String registeredInTheCountyInstitution() {
        var school = Registry.school("JUNIOR_SECONDARY", "2020-09-01", "");
        var entry = Registry.living(Registry.orphan("2008-06-15"), Ground.COUNTY_HOME);
        var child = registry.register("county-officer", Registry.attending(entry, school));

        assertThat(registry.categories("county-officer", child)).containsExactly("ORPHAN");
        return child;
    }

    private void proposedVerifiedAndConfirmedByTwoPersons(String child) {
        var grant = benefits.grant(child, "PROPOSED");
        assertThat(grant.at("/programme").asString()).isEqualTo("ORPHAN_ALLOWANCE");
        assertThat(grant.at("/firstMonth").asString()).isEqualTo("2024-04");

        var id = grant.at("/id").asString();
        benefits.verify("county-officer", id).expect(200);
        benefits.confirm("county-officer", id).expect(409);
        benefits.confirm("county-officer-b", id).expect(200);
    }

    private void paidByTheCounty(String child, String month) {
        benefits.pay("payment-officer", "payment-officer", COUNTY, month);

        assertThat(benefits.payments(child, month)).containsExactly(COUNTY + " 1350.00");
    }

    private void movesToTheCity(String child, String on) {
        var transfer = transfers.onTheRoad(child, on);
        transfers.received(transfer, on);
        transfers.completed(transfer);

        var care = registry.child("city-officer", child).at("/care").valueStream().toList();
        assertThat(care.getLast().at("/institution").asString()).isEqualTo(Ground.CITY_HOME);
        registry.child("institution-manager-city", child);
    }

    private void paidByTheCityAndNotByTheCounty(String child, String month) {
        var county = benefits.pay("payment-officer", "payment-officer", COUNTY, month);
        assertThat(benefits.lines("payment-officer", county, Set.of(child))).isEmpty();
        assertThat(benefits.payments(child, month)).isEmpty();

        paidByTheCity(child, month);
    }

    private void paidByTheCity(String child, String month) {
        benefits.pay("city-officer", "city-officer-b", CITY, month);
        benefits.pay("city-officer", "city-officer-b", CITY, month);

        assertThat(benefits.payments(child, month))
                .as("the second run of the month pays nobody again")
                .containsExactly(CITY + " 1600.00");
    }

    private void comesOfAgeAtSchool(String child) {
        registry.putSchools(
                        "city-officer",
                        child,
                        List.of(
                                Registry.school("SENIOR_HIGH", "2023-09-01", "2026-07-10"),
                                Registry.school("UNDERGRADUATE", "2026-09-01", "2030-06-30")))
                .expect(200);
        Waiting.until(
                "the ground of an orphan to end with the 18th birthday",
                () ->
                        registry.categories("city-officer", child).isEmpty()
                                ? Optional.of(true)
                                : Optional.empty());
    }

    private void paidNoMoreAfterGraduation(String child, String month) {
        var run = benefits.pay("city-officer", "city-officer-b", CITY, month);

        assertThat(benefits.lines("city-officer", run, Set.of(child)))
                .noneMatch(line -> line.at("/state").asString().equals("PAID"));
        assertThat(benefits.payments(child, month)).isEmpty();
    }

    private void stopIsVerifiedAndConfirmed(String child) {
        var grant = benefits.grant(child, "STOP_PROPOSED");
        assertThat(grant.at("/lastMonth").asString()).isEqualTo("2030-06");

        var id = grant.at("/id").asString();
        benefits.verify("county-officer", id).expect(200);
        benefits.confirm("county-officer", id).expect(409);
        benefits.confirm("county-officer-b", id).expect(200);
        assertThat(benefits.grant(child, "STOPPED").at("/lastMonth").asString())
                .isEqualTo("2030-06");
    }

    private void today(String day) {
        platform.shiftClockTo(LocalDate.parse(day));
    }
}
