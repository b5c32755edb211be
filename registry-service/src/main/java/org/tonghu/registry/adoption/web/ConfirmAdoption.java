package org.tonghu.registry.adoption.web;

import org.springframework.stereotype.Component;
import org.tonghu.registry.adoption.Adoption;
import org.tonghu.registry.adoption.Adoptions;
import org.tonghu.registry.adoption.rules.AdoptionLaw;
import org.tonghu.registry.adoption.support.SealAdopted;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.crypto.LookupHash;

/**
 * The second person's step: registered first, then sealed; the event does it again after a crash.
 */
@Component
class ConfirmAdoption {

    private final AdoptionDesk desk;
    private final Adoptions adoptions;
    private final AdoptionLaw law;
    private final LookupHash lookup;
    private final SealAdopted seal;

    ConfirmAdoption(
            AdoptionDesk desk,
            Adoptions adoptions,
            AdoptionLaw law,
            LookupHash lookup,
            SealAdopted seal) {
        this.desk = desk;
        this.adoptions = adoptions;
        this.law = law;
        this.lookup = lookup;
        this.seal = seal;
    }

    void confirm(Adoption adoption, Caller caller) {
        var child = AdoptionDesk.mustBeHere(desk.child(adoption.subject().child(), caller));
        var step = adoption.confirm(caller.id(), law);
        var id = child.identity().citizenId();
        var trace =
                new Adoptions.Trace(
                        lookup.of(step.adoption().registration().certificate()),
                        id == null ? null : id.lookup(),
                        child.registrationNumber());
        seal.seal(adoptions.saveTraceable(step, trace));
    }
}
