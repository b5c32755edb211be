package org.tonghu.registry.child.web.platform;

import java.time.LocalDate;
import java.util.List;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.RightPeriods;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.classification.support.evidence.DisabilityEntry;
import org.tonghu.registry.division.Jurisdictions;

/** A child as the other services need it. */
@Component
class ServiceAnswers {

    private final Jurisdictions jurisdictions;
    private final Secrets secrets;
    private final Children children;
    private final RightPeriods periods;

    ServiceAnswers(
            Jurisdictions jurisdictions, Secrets secrets, Children children, RightPeriods periods) {
        this.periods = periods;
        this.children = children;
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
                seenInBenefits(child, today),
                child.care().stream().map(BenefitFacts.Care::of).toList(),
                periods.of(child),
                facts.schooling(),
                facts.disabilities().stream().map(DisabilityEntry::of).toList(),
                facts.economicStatus().stream().sorted().toList(),
                facts.aidReceived().stream().map(BenefitFacts.Aid::of).toList(),
                secrets.livingWithHiv(child.sealedHealth(), child.id()),
                secrets.livingWithHivSince(child.sealedHealth(), child.id()),
                facts.adoptedOn(),
                departure == null ? null : departure.on(),
                child.standing().joinedTo());
    }

    Whereabouts whereabouts(Child child, LocalDate today) {
        var care = child.careOn(today);
        return new Whereabouts(
                child.id(),
                care.care(),
                care.institution(),
                unit(child, today),
                children.visibleTo(child, today),
                child.registrationNumber());
    }

    /**
     * The money of an adopted child's past months stays with the unit that pays it: a stop takes
     * two persons, and benefits holds neither name nor number.
     */
    private List<String> seenInBenefits(Child child, LocalDate today) {
        return child.isSealed()
                ? children.answerableFor(child, today)
                : children.visibleTo(child, today);
    }

    private String unit(Child child, LocalDate today) {
        return jurisdictions.managingUnit(child.place(), today).orElseThrow();
    }
}
