package org.tonghu.registry.visit.web;

import static org.tonghu.starter.caller.Role.*;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.NewId;

/**
 * Visits made without network, uploaded together: each is recorded or not by itself, a second
 * upload has no effect, and conflicts come back one by one.
 */
@RestController
class BatchController {

    private final OfflineVisits offline;

    BatchController(OfflineVisits offline) {
        this.offline = offline;
    }

    /**
     * @param device number that the device gave the visit when it was made; never given twice
     * @param another it is another visit than the one already there on that day
     */
    record OfflineVisit(
            @NotNull @Pattern(regexp = "[A-Za-z0-9-]{8,64}") String device,
            boolean another,
            @NotNull VisitRequest visit) {}

    record BatchRequest(@NotEmpty @Size(max = 200) List<@Valid OfflineVisit> visits) {}

    /**
     * @param visit recorded, or there before
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BatchResult(
            String device,
            OfflineVisits.Result result,
            @Nullable VisitView visit,
            @Nullable String reason,
            String message) {}

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record BatchAnswer(long recorded, List<BatchResult> results) implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return results.stream()
                    .map(BatchResult::visit)
                    .filter(Objects::nonNull)
                    .flatMap(it -> it.childrenShown().stream())
                    .toList();
        }
    }

    @PostMapping("${tonghu.base-path}/visits/batches")
    @CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
    BatchAnswer upload(@Valid @RequestBody BatchRequest request, Caller caller) {
        var results = request.visits().stream().map(it -> one(it, caller)).toList();
        long recorded =
                results.stream().filter(it -> it.result() == OfflineVisits.Result.RECORDED).count();
        return new BatchAnswer(recorded, results);
    }

    private BatchResult one(OfflineVisit it, Caller caller) {
        var id = NewId.derivedFrom(caller.id() + '/' + it.device()).next("visit");
        var outcome = offline.take(id, it.visit(), it.another(), caller);
        var visit = outcome.visit();
        return new BatchResult(
                it.device(),
                outcome.result(),
                visit == null ? null : VisitView.of(visit),
                outcome.reason(),
                outcome.message());
    }
}
