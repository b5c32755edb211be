package org.tonghu.registry.child.web;

import java.time.LocalDate;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.division.Jurisdictions;

/** What is checked about a child beyond the shape of each field. */
@Component
class Checks {

    private final Jurisdictions jurisdictions;
    private final CareChecks care;
    private final boolean syntheticAllowed;

    /**
     * Numbers made up for tests are accepted where the business clock may be shifted: the local
     * realm.
     */
    Checks(Jurisdictions jurisdictions, CareChecks care, Environment settings) {
        this.care = care;
        var local = !settings.getProperty("tonghu.clock.shift-file", "").isBlank();
        this.jurisdictions = jurisdictions;
        this.syntheticAllowed =
                settings.getProperty("tonghu.registry.synthetic-citizen-ids", Boolean.class, local);
    }

    void identity(String at, IdentityEntry identity, LocalDate today, Faults faults) {
        identity.check(at, today, syntheticAllowed, faults);
    }

    void care(String at, CareEntry entry, LocalDate today) {
        care.check(at, entry, today);
    }

    void facts(String at, FactsEntry facts, LocalDate birthDate, LocalDate today, Faults faults) {
        facts.child(birthDate).check(at, faults);
        facts.residence().check(at + "/residence", jurisdictions, faults);
        for (int i = 0; i < facts.parents().size(); i++) {
            facts.parents().get(i).facts().check(at + "/parents/" + i, faults);
        }
        Past.notAfter(at + "/adoptedOn", facts.adoptedOn(), today, faults);
        FamilyChecks.incidents(at + "/incidents", facts.incidents(), today, faults);
        FamilyChecks.parents(at + "/parents", facts.parents(), birthDate, faults);
        FamilyChecks.schooling(at + "/schooling", facts.schoolingOrNone(), faults);
        FamilyChecks.people(at + "/guardians", facts.guardians(), today, faults);
        FamilyChecks.people(at + "/delegatedGuardians", facts.delegatedGuardians(), today, faults);
        FamilyChecks.people(at + "/householdMembers", facts.householdMembers(), today, faults);
    }
}
