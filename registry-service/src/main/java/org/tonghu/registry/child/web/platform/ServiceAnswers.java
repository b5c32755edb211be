package org.tonghu.registry.child.web.platform;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.classification.support.evidence.DisabilityEntry;
import org.tonghu.registry.division.Jurisdictions;

/** A child as the other services need it. */
@Component
class ServiceAnswers {

    private final Jurisdictions jurisdictions;
    private final Secrets secrets;

    ServiceAnswers(Jurisdictions jurisdictions, Secrets secrets) {
        this.jurisdictions = jurisdictions;
        this.secrets = secrets;
    }

    BenefitFacts benefitFacts(Child child, LocalDate today) {
        var facts = child.facts();
        var departure = child.departure();
        return new BenefitFacts(
                child.id(),
                child.revision(),
                child.identity().birthDate(),
                unit(child, today),
                facts.residence().township(),
                visibleTo(child, today),
                child.care().stream().map(BenefitFacts.Care::of).toList(),
                child.dossier().periods(),
                facts.schooling(),
                facts.disabilities().stream().map(DisabilityEntry::of).toList(),
                facts.economicStatus().stream().sorted().toList(),
                facts.aidReceived().stream().map(BenefitFacts.Aid::of).toList(),
                secrets.livingWithHiv(child.sealedHealth(), child.id()),
                facts.adoptedOn(),
                departure == null ? null : departure.on());
    }

    Whereabouts whereabouts(Child child, LocalDate today) {
        var care = child.careOn(today);
        return new Whereabouts(
                child.id(),
                care.care(),
                care.institution(),
                unit(child, today),
                visibleTo(child, today),
                child.registrationNumber());
    }

    private String unit(Child child, LocalDate today) {
        return jurisdictions.managingUnit(place(child), today).orElseThrow();
    }

    private List<String> visibleTo(Child child, LocalDate today) {
        var codes = new ArrayList<>(jurisdictions.visibleTo(place(child), today));
        var institution = child.careOn(today).institution();
        if (institution != null && !codes.contains(institution)) {
            codes.add(institution);
        }
        return codes;
    }

    private static String place(Child child) {
        return child.facts().residence().code();
    }
}
