package org.tonghu.registry.child;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;

/** Names of the fields that a correction changed, for the history that people read. */
final class ChangedFields {

    private static final Map<String, Function<Identity, ?>> IDENTITY = new LinkedHashMap<>();
    private static final Map<String, Function<FamilyFacts, ?>> FACTS = new LinkedHashMap<>();

    static {
        IDENTITY.put("name", Identity::name);
        IDENTITY.put("sex", Identity::sex);
        IDENTITY.put("birthDate", Identity::birthDate);
        IDENTITY.put("ethnicGroup", it -> Objects.toString(it.ethnicGroup()));
        IDENTITY.put("citizenId", ChangedFields::lookup);
        FACTS.put("householdRegistration", FamilyFacts::householdRegistration);
        FACTS.put("registeredAt", it -> Objects.toString(it.registeredAt()));
        FACTS.put("residence", FamilyFacts::residence);
        FACTS.put("economicStatus", FamilyFacts::economicStatus);
        FACTS.put("disabilities", FamilyFacts::disabilities);
        FACTS.put("seriousIllness", FamilyFacts::seriousIllness);
        FACTS.put("adoptedOn", it -> Objects.toString(it.adoptedOn()));
        FACTS.put("incidents", FamilyFacts::incidents);
        FACTS.put("parents", FamilyFacts::parents);
        FACTS.put("schooling", FamilyFacts::schooling);
        FACTS.put("aidReceived", FamilyFacts::aidReceived);
    }

    private ChangedFields() {}

    static List<String> between(Child before, Identity identity, FamilyFacts facts) {
        var names = new ArrayList<String>();
        collect(IDENTITY, before.identity(), identity, names);
        collect(FACTS, before.facts(), facts, names);
        return List.copyOf(names);
    }

    private static <T> void collect(
            Map<String, Function<T, ?>> fields, T before, T after, List<String> names) {
        fields.forEach((name, value) -> {
            if (!Objects.equals(value.apply(before), value.apply(after))) {
                names.add(name);
            }
        });
    }

    private static String lookup(Identity identity) {
        var id = identity.citizenId();
        return id == null ? "" : id.lookup();
    }
}
