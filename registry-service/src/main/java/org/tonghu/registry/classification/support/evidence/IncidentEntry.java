package org.tonghu.registry.classification.support.evidence;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Incident;

/** An event that threatens the child's safety. */
public record IncidentEntry(
        @NotNull Incident.Type type,
        @NotNull LocalDate on,
        @Nullable LocalDate reviewBy,
        @Nullable LocalDate closedOn) {

    public static IncidentEntry of(Incident incident) {
        return new IncidentEntry(
                incident.type(), incident.on(), incident.reviewBy(), incident.closedOn());
    }

    void check(String pointer, Faults faults) {
        faults.day(pointer + "/on", on);
        faults.day(pointer + "/reviewBy", reviewBy);
        faults.day(pointer + "/closedOn", closedOn);
        faults.order(pointer + "/reviewBy", on, reviewBy);
        faults.order(pointer + "/closedOn", on, closedOn);
    }

    Incident fact() {
        return new Incident(type, on, reviewBy, closedOn);
    }
}
