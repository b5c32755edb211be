package org.tonghu.registry.leftbehindwoman;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A child's record that belongs to her household.
 *
 * @param formerly the record it stood for before that was joined with the present one; null where
 *     nothing was joined
 * @param joining which joining that was
 */
public record ChildLink(String child, @Nullable String formerly, @Nullable String joining) {

    static List<ChildLink> to(List<String> children) {
        return children.stream().distinct().map(it -> new ChildLink(it, null, null)).toList();
    }

    /** The wanted children; a link that is there already keeps what it remembers. */
    static List<ChildLink> kept(List<ChildLink> links, List<String> wanted) {
        return wanted.stream()
                .distinct()
                .map(it ->
                        links.stream()
                                .filter(link -> link.child().equals(it))
                                .findFirst()
                                .orElseGet(() -> new ChildLink(it, null, null)))
                .toList();
    }

    ChildLink followed(String from, String to, String by) {
        return child.equals(from) ? new ChildLink(to, from, by) : this;
    }

    ChildLink cameBack(String by) {
        return by.equals(joining) && formerly != null ? new ChildLink(formerly, null, null) : this;
    }
}
