package org.tonghu.institution.institution.web;

import jakarta.validation.Valid;
import org.jspecify.annotations.Nullable;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;
import org.tonghu.institution.institution.Institutions;
import org.tonghu.institution.institution.Kind;
import org.tonghu.institution.institution.Level;
import org.tonghu.institution.institution.Window;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.problem.Invalid;
import org.tonghu.starter.web.Answers;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/**
 * Institutions: entered and changed by the bureaux that answer for them, read by those concerned.
 */
@RestController
@RequestMapping("${tonghu.base-path}/institutions")
class InstitutionController {

    private final Institutions institutions;
    private final ReadInstitution reading;
    private final EnterInstitution entering;

    InstitutionController(
            Institutions institutions, ReadInstitution reading, EnterInstitution entering) {
        this.institutions = institutions;
        this.reading = reading;
        this.entering = entering;
    }

    @PostMapping
    @CallableBy(
            roles = {Role.CITY_OFFICER, Role.COUNTY_OFFICER},
            scopes = Scope.INSTITUTIONS_WRITE)
    ResponseEntity<InstitutionView> enter(
            Caller caller, @Valid @RequestBody InstitutionEntry entry) {
        entering.check(caller, entry);
        var entered = institutions.add(entry.institution(0));
        return Answers.created(
                "/api/institutions/v1/institutions/" + entered.code().value(),
                InstitutionView.of(entered),
                entered.revision());
    }

    @PutMapping("/{code}")
    @CallableBy(
            roles = {Role.CITY_OFFICER, Role.COUNTY_OFFICER},
            scopes = Scope.INSTITUTIONS_WRITE)
    ResponseEntity<InstitutionView> change(
            Caller caller,
            @PathVariable String code,
            @IfMatch long revision,
            @Valid @RequestBody InstitutionEntry entry) {
        var before = reading.read(caller, code);
        entering.mustAnswerFor(caller, before.unit());
        if (!entry.code().equals(code)) throw codeStays(code);
        if (!entry.unit().equals(before.unit())) throw unitStays(before.unit());
        entering.check(caller, entry);
        var changed = institutions.save(entry.institution(revision));
        return Answers.ok(InstitutionView.of(changed), changed.revision());
    }

    @GetMapping("/{code}")
    @CallableBy(
            roles = {
                Role.CITY_OFFICER,
                Role.COUNTY_OFFICER,
                Role.INSTITUTION_MANAGER,
                Role.PAYMENT_OFFICER,
                Role.AUDITOR,
                Role.SERVICE
            },
            scopes = Scope.INSTITUTIONS_READ)
    ResponseEntity<InstitutionView> read(Caller caller, @PathVariable String code) {
        var institution = reading.read(caller, code);
        return Answers.ok(InstitutionView.of(institution), institution.revision());
    }

    @GetMapping
    @CallableBy(
            roles = {
                Role.CITY_OFFICER,
                Role.COUNTY_OFFICER,
                Role.INSTITUTION_MANAGER,
                Role.PAYMENT_OFFICER,
                Role.AUDITOR,
                Role.SERVICE
            },
            scopes = Scope.INSTITUTIONS_READ)
    Page<InstitutionView> list(
            Caller caller,
            @RequestParam(required = false) @Nullable Kind kind,
            @RequestParam(required = false) @Nullable Level level,
            @RequestParam(required = false) @Nullable String unit,
            PageRequest page) {
        var found =
                institutions.list(
                        new Institutions.Wanted(kind, level, unit),
                        ReadInstitution.sight(caller),
                        new Window(page.limit(), page.cursor()));
        return new Page<>(found.items(), found.next()).map(InstitutionView::of);
    }

    /** Who pays for its children follows from it; benefits remembers it for good. */
    private static Invalid unitStays(String unit) {
        return new Invalid(
                "#/unit",
                "UNIT_CHANGED",
                "机构的主管单位不能更改，应为" + unit + "；改由其他单位主管的，请以新代码登记",
                "the unit of an institution never changes; it is "
                        + unit
                        + ". Enter it under another code where another unit takes it over");
    }

    private static Invalid codeStays(String code) {
        return new Invalid(
                "#/code",
                "CODE_CHANGED",
                "机构代码不能更改，应为" + code,
                "the code of an institution never changes; it is " + code);
    }
}
