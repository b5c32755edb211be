package org.tonghu.registry.adoption.rules;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.adoption.CaseFile;
import org.tonghu.registry.adoption.Consent;
import org.tonghu.registry.adoption.Ground;
import org.tonghu.registry.adoption.Paper;
import org.tonghu.registry.adoption.Relation;
import org.tonghu.registry.adoption.Subject;
import org.tonghu.registry.classification.AgeAttainment;

/**
 * The law of adoption on a day: the Adoption Law until 2020-12-31, the Civil Code from 2021-01-01.
 *
 * @param attainment when a year of age is completed
 * @param abroadUntil first day on which only relatives may still be submitted abroad
 */
public record AdoptionLaw(AgeAttainment attainment, LocalDate abroadUntil) {

    /** Days that parents have to come forward after the notice. */
    public static final int NOTICE_DAYS = 60;

    private static final LocalDate CIVIL_CODE = LocalDate.of(2021, 1, 1);

    /** Years not yet completed by whoever can be adopted on that day. */
    public int adoptableUnder(LocalDate day) {
        return day.isBefore(CIVIL_CODE) ? 14 : 18;
    }

    /** Years from which the child's own consent is needed. */
    public int consentFrom(LocalDate day) {
        return day.isBefore(CIVIL_CODE) ? 10 : 8;
    }

    public boolean isAdoptable(LocalDate birthDate, LocalDate day) {
        return day.isBefore(attainment.day(birthDate, adoptableUnder(day)));
    }

    /** Whoever is born after this day is young enough on the other. */
    public LocalDate bornAfter(LocalDate day) {
        var edge = day.minusYears(adoptableUnder(day)).minusDays(2);
        while (!isAdoptable(edge.plusDays(1), day)) {
            edge = edge.plusDays(1);
        }
        return edge;
    }

    public void mustBeAdoptable(LocalDate birthDate, LocalDate day) {
        if (!isAdoptable(birthDate, day)) {
            throw tooOld(day).refusal();
        }
    }

    /** From September 2024 children are placed abroad with relatives and step-parents only. */
    public void mustAllowAbroad(LocalDate day, Relation relation) {
        if (!day.isBefore(abroadUntil) && relation == Relation.UNRELATED) {
            throw AdoptionRequirements.abroadNoLonger(abroadUntil).refusal();
        }
    }

    /** What is not there for a registration on that day. */
    public List<Requirement> missing(Subject subject, CaseFile file, LocalDate day) {
        var all = new ArrayList<Requirement>();
        if (!isAdoptable(subject.birthDate(), day)) {
            all.add(tooOld(day));
        }
        parents(subject.ground(), file, day).ifPresent(all::add);
        if (!isThere(file.preparation().health(), day)) {
            all.add(AdoptionRequirements.HEALTH);
        }
        if (!day.isBefore(attainment.day(subject.birthDate(), consentFrom(day)))
                && !consents(file.preparation().consent(), day)) {
            all.add(AdoptionRequirements.consent(consentFrom(day), lawOf(day)));
        }
        if (lacksAssessment(file, day)) {
            all.add(AdoptionRequirements.ASSESSMENT);
        }
        return List.copyOf(all);
    }

    private Optional<Requirement> parents(Ground ground, CaseFile file, LocalDate day) {
        var preparation = file.preparation();
        return switch (ground) {
            case PARENTS_LOST -> Optional.empty();
            case PARENTS_UNABLE ->
                    isThere(preparation.parentsConsent(), day)
                            ? Optional.empty()
                            : Optional.of(AdoptionRequirements.PARENTS_CONSENT);
            case PARENTS_NOT_FOUND -> {
                if (!isThere(preparation.parentsSearched(), day)) {
                    yield Optional.of(AdoptionRequirements.PARENTS_SEARCHED);
                }
                var notice = preparation.notice();
                yield notice == null || day.isBefore(notice.on().plusDays(NOTICE_DAYS))
                        ? Optional.of(AdoptionRequirements.notice(notice))
                        : Optional.empty();
            }
        };
    }

    private static boolean lacksAssessment(CaseFile file, LocalDate day) {
        var registration = file.registration();
        return !day.isBefore(CIVIL_CODE)
                && registration != null
                && registration.relation() != Relation.STEP_PARENT
                && !isThere(registration.assessment(), day);
    }

    private static boolean isThere(@Nullable Paper paper, LocalDate day) {
        return paper != null && !paper.on().isAfter(day);
    }

    private static boolean consents(@Nullable Consent consent, LocalDate day) {
        return consent != null && consent.given() && !consent.on().isAfter(day);
    }

    private Requirement tooOld(LocalDate day) {
        return AdoptionRequirements.tooOld(adoptableUnder(day), lawOf(day), day);
    }

    private static boolean lawOf(LocalDate day) {
        return day.isBefore(CIVIL_CODE);
    }
}
