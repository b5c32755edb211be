package org.tonghu.registry.visit;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.tonghu.starter.domain.Event;

/**
 * A visit as recorded; a record is never changed.
 *
 * @param by account of the visitor
 */
public record Visit(
        String id, long revision, Told told, Counted counted, String by, Instant recordedAt) {

    /**
     * The report that must be made where a visit found harm: the same one however often derived.
     */
    public Optional<String> report() {
        return told.harm() == null
                ? Optional.empty()
                : Optional.of(DerivedId.of("mandatory-report", id, 0));
    }

    /** Tasks that follow from the findings, in their order. */
    public List<String> tasks() {
        return IntStream.range(0, told.findings().size())
                .mapToObj(i -> DerivedId.of("help-task", id, i))
                .toList();
    }

    /** What happened, for everybody who waits for it. */
    public Event recorded() {
        return Event.of(
                "visit.recorded",
                Map.of(
                        "child", told.child(),
                        "on", told.on().toString(),
                        "mode", told.mode().name(),
                        "counted", counted.name(),
                        "by", by));
    }
}
