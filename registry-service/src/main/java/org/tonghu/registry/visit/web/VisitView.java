package org.tonghu.registry.visit.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.visit.ChildMet;
import org.tonghu.registry.visit.Counted;
import org.tonghu.registry.visit.Observations;
import org.tonghu.registry.visit.PersonMet;
import org.tonghu.registry.visit.Signature;
import org.tonghu.registry.visit.Visit;
import org.tonghu.registry.visit.VisitFinding;
import org.tonghu.registry.visit.VisitMode;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.problem.Language;

/**
 * A visit as recorded, and what follows from it.
 *
 * @param counts whether it resets the interval
 * @param helpTasks one for each finding
 * @param mandatoryReport the report made in the same act where harm was found
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record VisitView(
        String id,
        String child,
        LocalDate on,
        VisitMode mode,
        ChildMet met,
        boolean counts,
        Counted counted,
        String countedMessage,
        List<PersonMet> persons,
        Observations observations,
        List<VisitFinding> findings,
        List<String> helpTasks,
        @Nullable String mandatoryReport,
        List<String> attachments,
        @Nullable Signature signature,
        @Nullable LocalDate nextOn,
        String by,
        Instant recordedAt)
        implements ShowsChildren {

    static VisitView of(Visit visit) {
        var told = visit.told();
        var counted = visit.counted();
        return new VisitView(
                visit.id(),
                told.child(),
                told.on(),
                told.mode(),
                told.met(),
                counted.counts(),
                counted,
                Language.current().pick(counted.zh(), counted.en()),
                told.persons(),
                told.observations(),
                told.findings(),
                visit.tasks(),
                visit.report().orElse(null),
                told.attachments(),
                told.signature(),
                told.nextOn(),
                visit.by(),
                visit.recordedAt());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }
}
