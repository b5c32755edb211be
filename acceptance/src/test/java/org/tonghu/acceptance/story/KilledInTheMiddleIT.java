package org.tonghu.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
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

    private YearMonth month = YearMonth.of(2031, 3);
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

        platform.shiftClockTo(LocalDate.parse("2032-01-10"));
        for (var part : List.of("benefits", "store")) {
            var run = runCutShortBy(part);
            platform.restart(part);
            everyChildIsPaidOnce(run, children);
            nobodyIsPaidAgain(children);
        }
        assertThat(new Crowd(desk, children).onFile()).isEqualTo(CHILDREN);
    }

    /**
     * Kills a part while a run has its first lines but not its last. A run that was faster than
     * that is left alone, and the next month is tried.
     */
    private String runCutShortBy(String part) {
        while (month.isBefore(YearMonth.of(2031, 12))) {
            month = month.plusMonths(1);
            var run = start();
            begun(run);
            var state = desk.of("payment-officer").get(Benefits.RUNS + "/" + run).expect(200);
            if (state.json().at("/state").asString().equals("CALCULATING")) {
                platform.kill(part);
                return run;
            }
        }
        throw new AssertionError("no run could be caught in the middle");
    }

    private String start() {
        return benefits.start("payment-officer", COUNTY, month.toString())
                .json()
                .at("/id")
                .asString();
    }

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

    private void everyChildIsPaidOnce(String run, List<String> children) {
        benefits.calculated("payment-officer", run);

        var lines = benefits.lines("payment-officer", run, children);
        assertThat(lines.stream().map(KilledInTheMiddleIT::childPaid))
                .containsExactlyInAnyOrderElementsOf(children);
    }

    /** The second run of the month: everybody has the month already. */
    private void nobodyIsPaidAgain(List<String> children) {
        var totals = benefits.calculated("payment-officer", start()).at("/totals");

        assertThat(totals.at("/paid").asInt()).isZero();
        for (var child : List.of(children.getFirst(), children.getLast())) {
            assertThat(benefits.payments(child, month.toString()))
                    .containsExactly(COUNTY + " 950.00");
        }
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
