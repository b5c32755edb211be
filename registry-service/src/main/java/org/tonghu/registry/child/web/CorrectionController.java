package org.tonghu.registry.child.web;

import static org.tonghu.starter.caller.Role.*;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.registry.child.Child;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;

/**
 * Corrections by those who answer for the place; each decides the categories anew, for the days
 * gone by too where it is told from when on it is so.
 */
@RestController
@RequestMapping("${tonghu.base-path}/children/{id}")
@CallableBy(roles = {CHILD_DIRECTOR, CHILD_SUPERVISOR, COUNTY_OFFICER, CITY_OFFICER})
class CorrectionController {

    private final ChildDesk desk;
    private final Registration registration;
    private final Presentation presentation;

    CorrectionController(ChildDesk desk, Registration registration, Presentation presentation) {
        this.desk = desk;
        this.registration = registration;
        this.presentation = presentation;
    }

    /** The whole identity; a citizen ID that is left out is taken off the record. */
    @PutMapping("/identity")
    ResponseEntity<ChildView> identity(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody IdentityEntry identity,
            Validity validity,
            Caller caller,
            Locale locale) {
        Child child = desk.toChange(id, caller).readAt(revision);
        return answer(registration.correctIdentity(child, identity, validity, caller), locale);
    }

    /** All facts of the family; what is left out is not so. */
    @PutMapping("/facts")
    ResponseEntity<ChildView> facts(
            @PathVariable String id,
            @IfMatch long revision,
            @Valid @RequestBody FactsEntry facts,
            Validity validity,
            Caller caller,
            Locale locale) {
        Child child = desk.toChange(id, caller).readAt(revision);
        return answer(registration.correctFacts(child, facts, validity, caller), locale);
    }

    private ResponseEntity<ChildView> answer(Child child, Locale locale) {
        return Answers.ok(presentation.of(child, locale), child.revision());
    }
}
