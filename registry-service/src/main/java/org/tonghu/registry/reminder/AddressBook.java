package org.tonghu.registry.reminder;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Who is told for a place. Where nobody is in the list for a village or township, those of the
 * nearest place above it are told instead.
 */
final class AddressBook {

    /**
     * A place with somebody to tell.
     *
     * @param line codes from the top to the place itself
     */
    record Post(String place, Level level, List<String> line, List<Contact> contacts) {}

    private final Map<String, Post> posts = new HashMap<>();

    /**
     * @param line codes from the top to the place; empty for a place that is no more
     */
    AddressBook(List<Contact> contacts, Function<String, List<String>> line) {
        contacts.stream()
                .collect(Collectors.groupingBy(Contact::place))
                .forEach((place, there) -> {
                    var above = line.apply(place);
                    if (!above.isEmpty()) {
                        var level = Level.of(place, above.size() == 1);
                        posts.put(place, new Post(place, level, above, there));
                    }
                });
    }

    /** Posts from that level up, by the post above them; at the top under the empty text. */
    Map<String, List<Post>> tree(Level lowest) {
        var below = new HashMap<String, List<Post>>();
        posts.values().stream()
                .filter(it -> it.level().compareTo(lowest) >= 0)
                .forEach(it -> below.computeIfAbsent(above(it), _ -> new ArrayList<>()).add(it));
        return below;
    }

    private String above(Post post) {
        return post.line().reversed().stream()
                .skip(1)
                .filter(posts::containsKey)
                .findFirst()
                .orElse("");
    }

    boolean isEmpty() {
        return posts.isEmpty();
    }
}
