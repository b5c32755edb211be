package org.tonghu.registry.application.web;

import static org.tonghu.starter.caller.Role.*;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.application.Kind;
import org.tonghu.registry.application.Recognition;
import org.tonghu.registry.application.Recognitions;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.listing.support.Sights;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Scope;

/** What the county has recognised, beside what the child's facts meet today. */
@RestController
class RecognitionController {

    private final Applying applying;
    private final Recognitions recognitions;

    RecognitionController(Applying applying, Recognitions recognitions) {
        this.applying = applying;
        this.recognitions = recognitions;
    }

    /**
     * @param recognised the oldest first
     * @param notRecognised met by the facts on {@code asOf}, but no application has been confirmed
     */
    record RecognitionView(
            String child, LocalDate asOf, List<Recognition> recognised, List<Kind> notRecognised)
            implements ShowsChildren {

        @Override
        public Collection<String> childrenShown() {
            return List.of(child);
        }
    }

    @GetMapping("${tonghu.base-path}/children/{id}/recognitions")
    @CallableBy(
            roles = {
                CHILD_DIRECTOR,
                CHILD_SUPERVISOR,
                COUNTY_OFFICER,
                CITY_OFFICER,
                INSTITUTION_MANAGER,
                AUDITOR
            },
            scopes = Scope.REGISTRY_READ)
    RecognitionView of(@PathVariable String id, Caller caller) {
        var child = applying.find(id, Sights.of(caller));
        var recognised = recognitions.of(child);
        var decision = child.dossier().current().classification();
        return new RecognitionView(id, decision.asOf(), recognised, missing(child, recognised));
    }

    private static List<Kind> missing(Child child, List<Recognition> recognised) {
        var met = child.dossier().current().classification().categories();
        return List.of(Kind.values()).stream()
                .filter(it -> met.contains(it.category()))
                .filter(it ->
                        recognised.stream()
                                .noneMatch(has -> has.kind() == it && has.endedOn() == null))
                .toList();
    }
}
