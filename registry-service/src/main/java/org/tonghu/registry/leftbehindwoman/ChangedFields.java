package org.tonghu.registry.leftbehindwoman;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.Function;

/** Names of the fields that a correction changed, for the history that people read. */
final class ChangedFields {

    private static final Map<String, Function<Woman.Entry, ?>> FIELDS = new LinkedHashMap<>();

    static {
        FIELDS.put("name", it -> it.person().name());
        FIELDS.put("birthDate", it -> it.person().birthDate());
        FIELDS.put("ethnicGroup", it -> Objects.toString(it.person().ethnicGroup()));
        FIELDS.put("citizenId", ChangedFields::lookup);
        FIELDS.put("residence", Woman.Entry::residence);
        FIELDS.put("phone", it -> Objects.toString(it.situation().phone()));
        FIELDS.put("spouse", it -> it.situation().spouse());
        FIELDS.put("household", it -> it.situation().household());
        FIELDS.put("condition", it -> it.situation().condition());
        FIELDS.put("children", it -> Set.copyOf(it.children()));
    }

    private ChangedFields() {}

    static List<String> between(Woman before, Woman.Entry after) {
        var links = before.children().stream().map(ChildLink::child).toList();
        var was = new Woman.Entry(before.person(), before.residence(), before.situation(), links);
        var names = new ArrayList<String>();
        FIELDS.forEach((name, value) -> {
            if (!Objects.equals(value.apply(was), value.apply(after))) {
                names.add(name);
            }
        });
        return List.copyOf(names);
    }

    private static String lookup(Woman.Entry entry) {
        var id = entry.person().citizenId();
        return id == null ? "" : id.lookup();
    }
}
