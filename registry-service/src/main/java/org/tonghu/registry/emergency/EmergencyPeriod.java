package org.tonghu.registry.emergency;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.domain.Refused;

/**
 * A period of simplified procedure for a unit, opened by the city.
 *
 * @param unit whose decisions it covers; the city's own code covers all
 * @param to last day; brought forward when the period is ended early
 * @param followUpDays calendar days from a confirmation until its papers are due
 * @param document number of the document that orders it
 */
public record EmergencyPeriod(
        String id,
        long revision,
        String unit,
        LocalDate from,
        LocalDate to,
        int followUpDays,
        String reason,
        String document) {

    /** A period after a step, and what happened to it. */
    public record Step(EmergencyPeriod period, List<Event> events) {}

    public Step open() {
        return new Step(this, List.of(event("emergency-period.opened")));
    }

    /**
     * Ends it early; confirmations made until then stand.
     *
     * @throws Refused if it is over by then anyhow
     */
    public Step end(LocalDate lastDay) {
        if (!lastDay.isBefore(to)) {
            throw new Refused(
                    "ENDS_EARLIER",
                    "郑民文〔2020〕57号 二(一)",
                    "该应急时段至 " + to + " 止，只能提前结束。",
                    "The period ends on " + to + " anyhow; it can only be ended earlier.");
        }
        var last = lastDay.isBefore(from) ? from.minusDays(1) : lastDay;
        var ended =
                new EmergencyPeriod(id, revision, unit, from, last, followUpDays, reason, document);
        return new Step(ended, List.of(ended.event("emergency-period.ended")));
    }

    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(to);
    }

    public LocalDate followUp(LocalDate confirmedOn) {
        return confirmedOn.plusDays(followUpDays);
    }

    public EmergencyPeriod readAt(long read) {
        return new EmergencyPeriod(id, read, unit, from, to, followUpDays, reason, document);
    }

    private Event event(String type) {
        return Event.of(type, Map.of("unit", unit, "from", from.toString(), "to", to.toString()));
    }
}
