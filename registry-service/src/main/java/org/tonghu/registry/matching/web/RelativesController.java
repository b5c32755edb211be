package org.tonghu.registry.matching.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Relatives;
import org.tonghu.registry.matching.support.VerificationDays;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.problem.NotFound;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/** Whom lists may name beside the child: parents in the order of its record, guardian, carer. */
@RestController
@RequestMapping("${tonghu.base-path}/matching/relatives/{child}")
@CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
class RelativesController {

    /**
     * @param citizenId masked
     */
    record RelativeRow(
            Relation relation,
            String name,
            @Nullable String citizenId,
            @Nullable LocalDate birthDate) {

        @Override
        public String toString() {
            return "RelativeRow[" + relation + "]";
        }
    }

    record RelativesView(String child, List<RelativeRow> relatives) implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return List.of(child);
        }
    }

    private final Relatives relatives;
    private final Children children;
    private final VerificationDays days;

    RelativesController(Relatives relatives, Children children, VerificationDays days) {
        this.relatives = relatives;
        this.children = children;
        this.days = days;
    }

    /** Revision 0 before the first entry. */
    @GetMapping
    ResponseEntity<RelativesView> read(@PathVariable String child, Caller caller) {
        var of = find(child, caller).id();
        var none = new Relatives.OfChild(of, 0, List.of());
        return answer(relatives.of(of, Sights.of(caller)).orElse(none));
    }

    @PutMapping
    ResponseEntity<RelativesView> enter(
            @PathVariable String child,
            @IfMatch long revision,
            @Valid @RequestBody RelativesEntry entry,
            Caller caller) {
        var of = find(child, caller);
        var visibleTo = children.visibleTo(of, days.today());
        return answer(relatives.enter(of.id(), revision, entry.checked(), visibleTo));
    }

    private Child find(String id, Caller caller) {
        return children.find(id, Sights.of(caller)).orElseThrow(() -> new NotFound("child", id));
    }

    private static ResponseEntity<RelativesView> answer(Relatives.OfChild it) {
        var rows =
                it.relatives().stream()
                        .map(row ->
                                new RelativeRow(
                                        row.relation(),
                                        row.name(),
                                        row.maskedCitizenId(),
                                        row.birthDate()))
                        .toList();
        return Answers.ok(new RelativesView(it.child(), rows), it.revision());
    }
}
