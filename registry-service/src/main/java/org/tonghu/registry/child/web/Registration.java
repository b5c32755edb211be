package org.tonghu.registry.child.web;

import java.time.LocalDate;
import java.util.Set;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Correction;
import org.tonghu.registry.child.FactGroup;
import org.tonghu.registry.child.Identity;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.starter.caller.Caller;

/** Enters children whose facts were checked, within the caller's reach, and classifies them. */
@Component
class Registration {

    private final ChildDesk desk;
    private final Checks checks;
    private final Jurisdictions jurisdictions;
    private final Secrets secrets;
    private final Decisions decisions;

    Registration(
            ChildDesk desk,
            Checks checks,
            Jurisdictions jurisdictions,
            Secrets secrets,
            Decisions decisions) {
        this.desk = desk;
        this.checks = checks;
        this.jurisdictions = jurisdictions;
        this.secrets = secrets;
        this.decisions = decisions;
    }

    Child register(String id, RegistrationRequest request, Validity validity, Caller caller) {
        var today = decisions.today();
        check(request, validity, today);
        var facts = request.facts().facts(request.identity().birthDate());
        caller.mustReach(jurisdictions.visibleTo(facts.residence().code(), today));
        var change =
                Child.register(
                        id,
                        validity.source(today, caller),
                        identity(request.identity(), id),
                        facts,
                        request.care().arrangement(today),
                        secrets.sealHealth(false, id),
                        decisions.classify());
        return desk.enter(change, caller);
    }

    Child correctIdentity(Child child, IdentityEntry entry, Validity validity, Caller caller) {
        var whole = unmasked(child, entry);
        var faults = new Faults();
        validity.check(decisions.today(), faults);
        checks.identity("#", whole, decisions.today(), faults);
        var adoptedOn = child.facts().adoptedOn();
        if (adoptedOn != null && adoptedOn.isBefore(entry.birthDate())) {
            faults.add(
                    "#/birthDate",
                    "AFTER_ADOPTION",
                    "出生日期晚于收养登记日期 " + adoptedOn + "。",
                    "The birth date lies after the adoption on " + adoptedOn + ".");
        }
        checkParents(child, entry, faults);
        faults.raise();
        var source = validity.source(decisions.today(), caller);
        var told =
                new Correction(
                        identity(whole, child.id()),
                        child.facts(),
                        validity.isOfDaysGoneBy(decisions.today())
                                ? Set.of(FactGroup.IDENTITY)
                                : Set.of(),
                        source);
        return correct(child, told, caller);
    }

    /** Who sends back the masked number that was read leaves the number as it is. */
    private IdentityEntry unmasked(Child child, IdentityEntry entry) {
        var sealed = child.identity().citizenId();
        return sealed != null && sealed.masked().equals(entry.citizenId())
                ? entry.with(secrets.open(sealed, child.id()))
                : entry;
    }

    Child correctFacts(Child child, FactsEntry entry, Validity validity, Caller caller) {
        var born = child.identity().birthDate();
        var faults = new Faults();
        validity.check(decisions.today(), faults);
        validity.checkGroups(decisions.today(), faults);
        checks.facts("#", entry, born, decisions.today(), faults);
        faults.raise();
        var facts = entry.facts(born);
        var place = facts.residence().code();
        caller.mustReach(jurisdictions.visibleTo(place, decisions.today()));
        var source = validity.source(decisions.today(), caller);
        return correct(
                child, new Correction(child.identity(), facts, validity.groups(), source), caller);
    }

    private Child correct(Child child, Correction told, Caller caller) {
        var change = child.correct(told, decisions.classify());
        decisions.direct().mustBeAllowed(change, caller);
        return desk.save(change, caller);
    }

    private void check(RegistrationRequest request, Validity validity, LocalDate today) {
        var faults = new Faults();
        validity.check(today, faults);
        checks.identity("#/identity", request.identity(), today, faults);
        checks.facts("#/facts", request.facts(), request.identity().birthDate(), today, faults);
        request.care().check("#/care", today, faults);
        faults.raise();
        checks.care("#/care", request.care(), today);
    }

    private static void checkParents(Child child, IdentityEntry entry, Faults faults) {
        var parents = child.facts().parents().stream().map(NamedParentEntry::of).toList();
        var before = new Faults();
        FamilyChecks.parents("#/parents", parents, entry.birthDate(), before);
        if (before.any()) {
            faults.add(
                    "#/birthDate",
                    "PARENT_TOO_YOUNG",
                    "出生日期与档案中父母的出生日期不符，请核对。",
                    "The birth date does not fit the birth dates of the parents on file.");
        }
    }

    private Identity identity(IdentityEntry entry, String child) {
        return new Identity(
                entry.name().strip(),
                entry.sex(),
                entry.birthDate(),
                entry.ethnicGroup(),
                desk.seal(entry.number(), child));
    }
}
