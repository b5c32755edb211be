package org.tonghu.registry.importing.support;

import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.listing.Sight;

/** Who of a batch is on file already, asked for all of its rows at once. */
record OnFile(Map<String, String> byKey, Map<String, Child> seen) {

    static OnFile of(List<ReadRow> rows, Children children, Sight sight) {
        var ids = new HashSet<String>();
        var lookups = new HashSet<String>();
        var numbers = new HashSet<String>();
        for (var row : rows) {
            if (row.child() != null) {
                ids.add(row.id());
                add(row.lookup(), lookups);
                add(row.child().registrationNumber(), numbers);
            }
        }
        var byKey = new HashMap<String, String>();
        for (var holder : children.holders(ids, lookups, numbers)) {
            byKey.put(holder.id(), holder.id());
            byKey.put(holder.registrationNumber(), holder.id());
            if (holder.citizenIdLookup() != null) {
                byKey.put(holder.citizenIdLookup(), holder.id());
            }
        }
        var seen = new HashMap<String, Child>();
        children.among(new HashSet<>(byKey.values()), sight).forEach(it -> seen.put(it.id(), it));
        return new OnFile(byKey, seen);
    }

    private static void add(@org.jspecify.annotations.Nullable String key, Collection<String> to) {
        if (key != null) {
            to.add(key);
        }
    }

    /** The id under which the row's child is on file, whoever may see it. */
    Optional<String> holder(ReadRow row) {
        var number = row.child() == null ? null : row.child().registrationNumber();
        return java.util.stream.Stream.of(
                        Optional.ofNullable(number),
                        Optional.ofNullable(row.lookup()),
                        Optional.of(row.id()))
                .flatMap(Optional::stream)
                .map(byKey::get)
                .filter(Objects::nonNull)
                .findFirst();
    }

    Optional<Child> child(String id) {
        return Optional.ofNullable(seen.get(id));
    }
}
