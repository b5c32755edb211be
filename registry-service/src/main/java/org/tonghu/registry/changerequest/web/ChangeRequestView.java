package org.tonghu.registry.changerequest.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.changerequest.ChangeRequest;
import org.tonghu.registry.changerequest.Closing;
import org.tonghu.registry.changerequest.Field;
import org.tonghu.registry.changerequest.State;
import org.tonghu.starter.access.ShowsChildren;

/**
 * A proposed correction.
 *
 * @param comparison side by side with the record; absent in lists
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ChangeRequestView(
        String id,
        String child,
        State state,
        List<Field> fields,
        @Nullable LocalDate validFrom,
        String reason,
        String evidence,
        String by,
        LocalDate on,
        LocalDate decideBy,
        boolean overdue,
        @Nullable Closing closing,
        @JsonInclude(JsonInclude.Include.NON_NULL) @Nullable Comparison comparison)
        implements ShowsChildren {

    static ChangeRequestView of(
            ChangeRequest it, LocalDate today, @Nullable Comparison comparison) {
        var proposal = it.proposal();
        return new ChangeRequestView(
                it.id(),
                it.child(),
                it.state(),
                proposal.fields().stream().sorted().toList(),
                proposal.validFrom(),
                proposal.reason(),
                proposal.evidence(),
                it.by(),
                it.on(),
                it.decideBy(),
                it.state() == State.OPEN && today.isAfter(it.decideBy()),
                it.closing(),
                comparison);
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }

    @Override
    public String toString() {
        return "ChangeRequestView[" + id + "]";
    }
}
