package org.tonghu.registry.child;

import static org.tonghu.registry.child.FactGroup.ADOPTION;
import static org.tonghu.registry.child.FactGroup.AID;
import static org.tonghu.registry.child.FactGroup.DELEGATED_GUARDIANS;
import static org.tonghu.registry.child.FactGroup.DISABILITIES;
import static org.tonghu.registry.child.FactGroup.ECONOMIC_STATUS;
import static org.tonghu.registry.child.FactGroup.GUARDIANS;
import static org.tonghu.registry.child.FactGroup.HOUSEHOLD;
import static org.tonghu.registry.child.FactGroup.HOUSEHOLD_MEMBERS;
import static org.tonghu.registry.child.FactGroup.INCIDENTS;
import static org.tonghu.registry.child.FactGroup.PARENTS;
import static org.tonghu.registry.child.FactGroup.RESIDENCE;
import static org.tonghu.registry.child.FactGroup.SCHOOLING;
import static org.tonghu.registry.child.FactGroup.SERIOUS_ILLNESS;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.ChildFacts;
import org.tonghu.registry.classification.Disability;
import org.tonghu.registry.classification.EconomicStatus;
import org.tonghu.registry.classification.Facts;
import org.tonghu.registry.classification.HouseholdRegistration;
import org.tonghu.registry.classification.Incident;

/**
 * Household, parents and circumstances of the child.
 *
 * @param registeredAt division of the household registration, 6, 9 or 12 digits; null: not known or
 *     none
 * @param parents exactly two
 * @param guardians who has guardianship; absent in records of before they were asked for
 * @param delegatedGuardians to whom the parents left the daily care (受委托照护人)
 */
public record FamilyFacts(
        HouseholdRegistration householdRegistration,
        @Nullable String registeredAt,
        Residence residence,
        Set<EconomicStatus> economicStatus,
        List<Disability> disabilities,
        boolean seriousIllness,
        @Nullable LocalDate adoptedOn,
        List<Incident> incidents,
        List<FamilyParent> parents,
        List<Schooling> schooling,
        List<AidReceived> aidReceived,
        @Nullable List<Guardian> guardians,
        @Nullable List<Guardian> delegatedGuardians,
        @Nullable List<Guardian> householdMembers) {

    public FamilyFacts {
        economicStatus = Set.copyOf(economicStatus);
        disabilities = List.copyOf(disabilities);
        incidents = List.copyOf(incidents);
        parents = List.copyOf(parents);
        schooling = List.copyOf(schooling);
        aidReceived = List.copyOf(aidReceived);
        guardians = orNone(guardians);
        delegatedGuardians = orNone(delegatedGuardians);
        householdMembers = orNone(householdMembers);
    }

    @Override
    public List<Guardian> guardians() {
        return orNone(guardians);
    }

    @Override
    public List<Guardian> delegatedGuardians() {
        return orNone(delegatedGuardians);
    }

    @Override
    public List<Guardian> householdMembers() {
        return orNone(householdMembers);
    }

    private static List<Guardian> orNone(@Nullable List<Guardian> people) {
        return people == null ? List.of() : List.copyOf(people);
    }

    /** These facts with some groups as the others tell them. */
    FamilyFacts taking(Set<FactGroup> groups, FamilyFacts other) {
        var chosen = new Chosen(groups, this, other);
        return new FamilyFacts(
                chosen.of(HOUSEHOLD).householdRegistration(),
                chosen.of(HOUSEHOLD).registeredAt(),
                chosen.of(RESIDENCE).residence(),
                chosen.of(ECONOMIC_STATUS).economicStatus(),
                chosen.of(DISABILITIES).disabilities(),
                chosen.of(SERIOUS_ILLNESS).seriousIllness(),
                chosen.of(ADOPTION).adoptedOn(),
                chosen.of(INCIDENTS).incidents(),
                chosen.of(PARENTS).parents(),
                chosen.of(SCHOOLING).schooling(),
                chosen.of(AID).aidReceived(),
                chosen.of(GUARDIANS).guardians(),
                chosen.of(DELEGATED_GUARDIANS).delegatedGuardians(),
                chosen.of(HOUSEHOLD_MEMBERS).householdMembers());
    }

    private record Chosen(Set<FactGroup> groups, FamilyFacts mine, FamilyFacts other) {

        FamilyFacts of(FactGroup group) {
            return groups.contains(group) ? other : mine;
        }
    }

    /**
     * @param registration null: as it is
     */
    public FamilyFacts movedTo(Residence place, @Nullable String registration) {
        return new FamilyFacts(
                householdRegistration,
                registration == null ? registeredAt : registration,
                place,
                economicStatus,
                disabilities,
                seriousIllness,
                adoptedOn,
                incidents,
                parents,
                schooling,
                aidReceived,
                guardians,
                delegatedGuardians,
                householdMembers);
    }

    FamilyFacts adopted(LocalDate on) {
        return new FamilyFacts(
                householdRegistration,
                registeredAt,
                residence,
                economicStatus,
                disabilities,
                seriousIllness,
                on,
                incidents,
                parents,
                schooling,
                aidReceived,
                guardians,
                delegatedGuardians,
                householdMembers);
    }

    /** What the rules ask about. */
    Facts on(LocalDate day, LocalDate birthDate) {
        return new Facts(
                day,
                new ChildFacts(
                        birthDate,
                        householdRegistration,
                        economicStatus,
                        disabilities,
                        seriousIllness,
                        adoptedOn,
                        incidents),
                parents.stream().map(FamilyParent::facts).toList());
    }
}
