package org.tonghu.registry.visit;

import java.nio.charset.StandardCharsets;
import java.util.UUID;

/** Ids of what follows from a record: the same each time it is derived. */
final class DerivedId {

    private DerivedId() {}

    static String of(String kind, String from, int number) {
        var text = kind + '/' + from + '/' + number;
        return UUID.nameUUIDFromBytes(text.getBytes(StandardCharsets.UTF_8))
                .toString()
                .replace("-", "");
    }
}
