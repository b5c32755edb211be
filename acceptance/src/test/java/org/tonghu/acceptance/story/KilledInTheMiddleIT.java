package org.tonghu.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.acceptance.OnThePlatform;
import org.tonghu.acceptance.Platform;
import tools.jackson.databind.JsonNode;

/** Processes end with SIGKILL in the middle of their work: nothing is lost, nothing twice. */
@OnThePlatform
class KilledInTheMiddleIT {

    private static final String COUNTY = "ZZ-410122";
    private static final int CHILDREN = 450;

    private final Platform platform;
    private final Desk desk;
    private final Registry registry;
    private final Benefits benefits;
    private final Transfers transfers;

    KilledInTheMiddleIT(Platform platform) {
        this.platform = platform;
        this.desk = new Desk(platform);
        this.registry = new Registry(desk);
        this.benefits = new Benefits(desk);
        this.transfers = new Transfers(desk);
    }

    @BeforeEach
    void theStoryBegins() {
        platform.shiftClockTo(LocalDate.parse("2031-03-10"));
        new Ground(desk).lay();
    }

    @AfterEach
    void backToTheRealDay() {
        platform.resetClock();
    }

    @Test
    void aTransferIsCompletedOnceThoughBothItsServicesDieAtTheReceipt() {
        var child =
                registry.register(
                        "county-officer",
                        Registry.living(Registry.orphan("2024-03-01"), Ground.COUNTY_HOME));
        var transfer = transfers.onTheRoad(child, "2031-03-10");

        platform.kill("registry");
        transfers.received(transfer, "2031-03-10");
        platform.kill("institution");
        platform.restart("institution");
        platform.restart("registry");

        transfers.completed(transfer);
        var care = registry.child("city-officer", child).at("/care").valueStream().toList();
        assertThat(care.stream().map(it -> it.at("/institution").asString()))
                .containsExactly(Ground.COUNTY_HOME, Ground.CITY_HOME);
        assertThat(events(transfer)).containsOnlyOnce("transfer.received", "transfer.completed");
    }

    @Test
    void aPaymentRunGoesOnWhereItsServiceAndThenItsStoreDied() {
        var children = Crowd.of(CHILDREN, registry);
        new Crowd(desk, children).confirmed();

        platform.shiftClockTo(LocalDate.parse("2031-04-10"));
        paidOnceThough("benefits", "2031-04", children);

        platform.shiftClockTo(LocalDate.parse("2031-05-10"));
        paidOnceThough("store", "2031-05", children);
        assertThat(new Crowd(desk, children).onFile()).isEqualTo(CHILDREN);
    }

    private void paidOnceThough(String part, String month, List<String> children) {
        var run = benefits.start("payment-officer", COUNTY, month).json().at("/id").asString();
        begun(run);
        platform.kill(part);
        platform.restart(part);

        var totals = benefits.calculated("payment-officer", run).at("/totals");
        var lines = benefits.lines("payment-officer", run, children);
        assertThat(lines.stream().map(KilledInTheMiddleIT::childPaid))
                .containsExactlyInAnyOrderElementsOf(children);
        assertThat(totals.at("/paid").asInt()).isGreaterThanOrEqualTo(children.size());
        nobodyIsPaidAgain(month, children);
    }

    /** The second run of the month: everybody has the month already. */
    private void nobodyIsPaidAgain(String month, List<String> children) {
        var second = benefits.start("payment-officer", COUNTY, month).json().at("/id").asString();

        var totals = benefits.calculated("payment-officer", second).at("/totals");
        assertThat(totals.at("/paid").asInt()).isZero();
        assertThat(benefits.payments(children.getFirst(), month))
                .containsExactly(COUNTY + " 950.00");
        assertThat(benefits.payments(children.getLast(), month))
                .containsExactly(COUNTY + " 950.00");
    }

    /** In the middle: the first lines are written, the last are not, if the machine allows it. */
    private void begun(String run) {
        var lines = Benefits.RUNS + "/" + run + "/lines?limit=1";
        Waiting.until(
                "the first lines of run " + run,
                () ->
                        desk.of("payment-officer")
                                .get(lines)
                                .expect(200)
                                .json()
                                .at("/items")
                                .valueStream()
                                .findFirst());
    }

    private static String childPaid(JsonNode line) {
        assertThat(line.at("/state").asString()).as(line.toString()).isEqualTo("PAID");
        return line.at("/child").asString();
    }

    private List<String> events(String transfer) {
        return desk.all("auditor", "/api/institutions/v1/events?aggregate=" + transfer).stream()
                .map(it -> it.at("/type").asString())
                .toList();
    }
}
