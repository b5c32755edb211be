package org.tonghu.registry.changerequest;

import java.util.Set;
import java.util.function.Function;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.FamilyFacts;
import org.tonghu.registry.child.Identity;

/** A child's identity and facts as somebody tells them. */
public record Told(Identity identity, FamilyFacts facts) {

    public static Told by(Child child) {
        return new Told(child.identity(), child.facts());
    }

    /** This, with some fields as the other tells them. */
    public Told taking(Set<Field> fields, Told other) {
        var chosen = new Chosen(fields, this, other);
        return new Told(identity(chosen), facts(chosen));
    }

    private static Identity identity(Chosen chosen) {
        return new Identity(
                chosen.of(Field.NAME, it -> it.identity().name()),
                chosen.of(Field.SEX, it -> it.identity().sex()),
                chosen.of(Field.BIRTH_DATE, it -> it.identity().birthDate()),
                chosen.from(Field.ETHNIC_GROUP).identity().ethnicGroup(),
                chosen.from(Field.CITIZEN_ID).identity().citizenId());
    }

    private FamilyFacts facts(Chosen chosen) {
        return new FamilyFacts(
                chosen.of(Field.HOUSEHOLD_REGISTRATION, it -> it.facts().householdRegistration()),
                chosen.from(Field.REGISTERED_AT).facts().registeredAt(),
                facts.residence(),
                chosen.of(Field.ECONOMIC_STATUS, it -> it.facts().economicStatus()),
                chosen.of(Field.DISABILITIES, it -> it.facts().disabilities()),
                chosen.of(Field.SERIOUS_ILLNESS, it -> it.facts().seriousIllness()),
                chosen.from(Field.ADOPTED_ON).facts().adoptedOn(),
                chosen.of(Field.INCIDENTS, it -> it.facts().incidents()),
                chosen.of(Field.PARENTS, it -> it.facts().parents()),
                facts.schooling(),
                facts.aidReceived(),
                facts.guardians(),
                facts.delegatedGuardians(),
                facts.householdMembers());
    }

    /** From the record itself or from the proposal, field by field. */
    private record Chosen(Set<Field> fields, Told mine, Told other) {

        Told from(Field field) {
            return fields.contains(field) ? other : mine;
        }

        <T> T of(Field field, Function<Told, T> value) {
            return value.apply(from(field));
        }
    }

    /** Names and misfortunes stay out of logs. */
    @Override
    public String toString() {
        return "Told[]";
    }
}
