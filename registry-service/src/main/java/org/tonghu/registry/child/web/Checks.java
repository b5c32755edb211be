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
    private final boolean syntheticAllowed;

    /**
     * Numbers made up for tests are accepted where the business clock may be shifted: the local
     * realm.
     */
    Checks(Jurisdictions jurisdictions, Environment settings) {
        var local = !settings.getProperty("tonghu.clock.shift-file", "").isBlank();
        this.jurisdictions = jurisdictions;
        this.syntheticAllowed =
                settings.getProperty("tonghu.registry.synthetic-citizen-ids", Boolean.class, local);
    }

    void identity(String at, IdentityEntry identity, LocalDate today, Faults faults) {
        identity.check(at, today, syntheticAllowed, faults);
    }

    void facts(String at, FactsEntry facts, LocalDate birthDate, Faults faults) {
        facts.child(birthDate).check(at, faults);
        facts.residence().check(at + "/residence", jurisdictions, faults);
        for (int i = 0; i < facts.parents().size(); i++) {
            facts.parents().get(i).facts().check(at + "/parents/" + i, faults);
        }
        for (int i = 0; i < facts.schoolingOrNone().size(); i++) {
            facts.schoolingOrNone().get(i).check(at + "/schooling/" + i, faults);
        }
    }
}
