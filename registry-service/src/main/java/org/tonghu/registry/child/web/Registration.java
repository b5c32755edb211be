package org.tonghu.registry.child.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.FamilyFacts;
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

    Child register(String id, RegistrationRequest request, Caller caller) {
        var today = decisions.today();
        check(request, today);
        var facts = request.facts().facts(request.identity().birthDate());
        caller.mustReach(jurisdictions.visibleTo(facts.residence().code(), today));
        var change =
                Child.register(
                        id,
                        today,
                        identity(request.identity(), id),
                        facts,
                        request.care().arrangement(today),
                        secrets.sealHealth(false, id),
                        decisions.classify());
        return desk.enter(change, caller);
    }

    Child correctIdentity(Child child, IdentityEntry entry, Caller caller) {
        var whole = unmasked(child, entry);
        var faults = new Faults();
        checks.identity("#", whole, decisions.today(), faults);
        var adoptedOn = child.facts().adoptedOn();
        if (adoptedOn != null && adoptedOn.isBefore(entry.birthDate())) {
            faults.add(
                    "#/birthDate",
                    "AFTER_ADOPTION",
                    "出生日期晚于收养登记日期 " + adoptedOn + "。",
                    "The birth date lies after the adoption on " + adoptedOn + ".");
        }
        faults.raise();
        return correct(child, identity(whole, child.id()), child.facts(), caller);
    }

    /** Who sends back the masked number that was read leaves the number as it is. */
    private IdentityEntry unmasked(Child child, IdentityEntry entry) {
        var sealed = child.identity().citizenId();
        return sealed != null && sealed.masked().equals(entry.citizenId())
                ? entry.with(secrets.open(sealed, child.id()))
                : entry;
    }

    Child correctFacts(Child child, FactsEntry entry, Caller caller) {
        var born = child.identity().birthDate();
        var faults = new Faults();
        checks.facts("#", entry, born, faults);
        faults.raise();
        var facts = entry.facts(born);
        var place = facts.residence().code();
        caller.mustReach(jurisdictions.visibleTo(place, decisions.today()));
        return correct(child, child.identity(), facts, caller);
    }

    private Child correct(Child child, Identity identity, FamilyFacts facts, Caller caller) {
        var change = child.correct(identity, facts, decisions.today(), decisions.classify());
        return desk.save(change, caller);
    }

    private void check(RegistrationRequest request, LocalDate today) {
        var faults = new Faults();
        checks.identity("#/identity", request.identity(), today, faults);
        checks.facts("#/facts", request.facts(), request.identity().birthDate(), faults);
        request.care().check("#/care", today, faults);
        faults.raise();
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
