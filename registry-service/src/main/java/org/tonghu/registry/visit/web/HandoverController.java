package org.tonghu.registry.visit.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Collection;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.visit.Handover;
import org.tonghu.registry.visit.Villages;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Handing a director's children over to a successor or stand-in (工作交接). */
@RestController
@RequestMapping("${tonghu.base-path}/visit-handovers")
@CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER})
class HandoverController {

    private final Villages villages;
    private final VillageDesk desk;
    private final String path;

    HandoverController(
            Villages villages, VillageDesk desk, @Value("${tonghu.base-path}") String basePath) {
        this.villages = villages;
        this.desk = desk;
        this.path = basePath + "/visit-handovers/";
    }

    /**
     * @param from account name; absent where nobody is left to hand over
     * @param to account name of whoever takes the children on
     * @param ends last day of a stand-in
     */
    record HandoverRequest(
            @NotNull @Pattern(regexp = "\\d{12}") String village,
            @NotNull Handover.Kind kind,
            @Nullable @Size(min = 1, max = 100) String from,
            @NotBlank @Size(max = 100) String to,
            @NotNull LocalDate starts,
            @Nullable LocalDate ends,
            @NotBlank @Size(max = 2000) String note) {

        void check() {
            var faults = new Faults();
            faults.day("#/starts", starts);
            faults.order("#/ends", starts, ends);
            if (kind == Handover.Kind.STAND_IN && ends == null) {
                faults.missing("#/ends");
            }
            if (kind == Handover.Kind.SUCCESSOR && ends != null) {
                faults.notApplicable("#/ends");
            }
            faults.raise();
        }
    }

    /** The handover with the children it is about. */
    record HandoverView(Handover handover) implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return handover.children().stream().map(Handover.Handed::child).toList();
        }
    }

    @PostMapping
    ResponseEntity<HandoverView> offer(
            @Valid @RequestBody HandoverRequest request, NewId newId, Caller caller) {
        request.check();
        var codes = desk.line("#/village", request.village(), caller);
        var offered =
                new Handover(
                        newId.next("visit-handover"),
                        0,
                        request.village(),
                        request.kind(),
                        request.from(),
                        request.to(),
                        request.starts(),
                        request.ends(),
                        request.note(),
                        desk.children(request.village(), Sights.of(caller)),
                        caller.id(),
                        desk.today(),
                        Handover.State.OFFERED,
                        null);
        var entered = villages.enter(offered, codes);
        return Answers.created(path + entered.id(), new HandoverView(entered), entered.revision());
    }

    /** The latest first. */
    @GetMapping
    Page<HandoverView> list(
            @RequestParam(required = false) @Nullable String village,
            PageRequest page,
            Caller caller) {
        var wanted = new Wanted(page.limit(), page.cursor());
        var found = villages.handovers(village, Sights.of(caller), wanted);
        return new Page<>(found.items().stream().map(HandoverView::new).toList(), found.next());
    }

    @GetMapping("/{id}")
    ResponseEntity<HandoverView> read(@PathVariable String id, Caller caller) {
        return answer(find(id, caller));
    }

    /** By whom it is offered to, who takes the children on as they are that day. */
    @PostMapping("/{id}/acceptance")
    ResponseEntity<HandoverView> accept(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        var it = find(id, caller).readAt(revision);
        var now = desk.children(it.village(), Sights.of(caller));
        return answer(villages.save(it.accept(caller.name(), now, desk.today())));
    }

    @PostMapping("/{id}/withdrawal")
    ResponseEntity<HandoverView> withdraw(
            @PathVariable String id, @IfMatch long revision, Caller caller) {
        return answer(villages.save(find(id, caller).readAt(revision).withdraw(desk.today())));
    }

    private Handover find(String id, Caller caller) {
        return villages.handover(id, Sights.of(caller))
                .orElseThrow(() -> new NotFound("visit-handover", id));
    }

    private static ResponseEntity<HandoverView> answer(Handover handover) {
        return Answers.ok(new HandoverView(handover), handover.revision());
    }
}
