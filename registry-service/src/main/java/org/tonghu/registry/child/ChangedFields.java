package org.tonghu.registry.child;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Names of the fields that a correction changed, for the history that people read. */
final class ChangedFields {

    private record Told(Identity identity, FamilyFacts facts) {}

    private record Field(String name, FactGroup group, Function<Told, ?> value) {}

    private static final List<Field> FIELDS =
            List.of(
                    who("name", Identity::name),
                    who("sex", Identity::sex),
                    who("birthDate", Identity::birthDate),
                    who("ethnicGroup", it -> Objects.toString(it.ethnicGroup())),
                    who("citizenId", ChangedFields::lookup),
                    what(
                            "householdRegistration",
                            FactGroup.HOUSEHOLD,
                            FamilyFacts::householdRegistration),
                    what(
                            "registeredAt",
                            FactGroup.HOUSEHOLD,
                            it -> Objects.toString(it.registeredAt())),
                    what("residence", FactGroup.RESIDENCE, FamilyFacts::residence),
                    what("economicStatus", FactGroup.ECONOMIC_STATUS, FamilyFacts::economicStatus),
                    what("disabilities", FactGroup.DISABILITIES, FamilyFacts::disabilities),
                    what("seriousIllness", FactGroup.SERIOUS_ILLNESS, FamilyFacts::seriousIllness),
                    what("adoptedOn", FactGroup.ADOPTION, it -> Objects.toString(it.adoptedOn())),
                    what("incidents", FactGroup.INCIDENTS, FamilyFacts::incidents),
                    what("parents", FactGroup.PARENTS, FamilyFacts::parents),
                    what("schooling", FactGroup.SCHOOLING, FamilyFacts::schooling),
                    what("aidReceived", FactGroup.AID, FamilyFacts::aidReceived),
                    what("guardians", FactGroup.GUARDIANS, FamilyFacts::guardians),
                    what(
                            "delegatedGuardians",
                            FactGroup.DELEGATED_GUARDIANS,
                            FamilyFacts::delegatedGuardians),
                    what(
                            "householdMembers",
                            FactGroup.HOUSEHOLD_MEMBERS,
                            FamilyFacts::householdMembers));

    private ChangedFields() {}

    /** Groups in which the correction says anything else than what is known. */
    static Set<FactGroup> groups(Child before, Correction correction) {
        var groups = EnumSet.noneOf(FactGroup.class);
        changed(before, correction).forEach(it -> groups.add(it.group()));
        return groups;
    }

    /** Fields of those groups that change, or all of theirs where they change for days gone by. */
    static List<String> names(Set<FactGroup> groups, Child before, Correction correction) {
        var changed = changed(before, correction);
        var names = new ArrayList<String>();
        for (var field : changed.isEmpty() ? FIELDS : changed) {
            if (groups.contains(field.group())) {
                names.add(field.name());
            }
        }
        return List.copyOf(names);
    }

    private static List<Field> changed(Child before, Correction correction) {
        var was = new Told(before.identity(), before.facts());
        var is = new Told(correction.identity(), correction.facts());
        return FIELDS.stream()
                .filter(it -> !Objects.equals(it.value().apply(was), it.value().apply(is)))
                .toList();
    }

    private static Field who(String name, Function<Identity, ?> value) {
        return new Field(name, FactGroup.IDENTITY, it -> value.apply(it.identity()));
    }

    private static Field what(String name, FactGroup group, Function<FamilyFacts, ?> value) {
        return new Field(name, group, it -> value.apply(it.facts()));
    }

    private static String lookup(Identity identity) {
        var id = identity.citizenId();
        return id == null ? "" : id.lookup();
    }
}
