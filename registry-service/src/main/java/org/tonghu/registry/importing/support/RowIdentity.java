package org.tonghu.registry.importing.support;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.NameKey;
import org.tonghu.registry.child.Secrets;
import org.tonghu.registry.importing.ColumnMap;
import org.tonghu.starter.crypto.LookupHash;

/**
 * Which child a row is about. The same row gives the same id however often it is sent: by the
 * citizen ID, else by the number in the other system, else by names, birth, sex and place.
 */
@Component
class RowIdentity {

    private final LookupHash hash;
    private final Secrets secrets;

    RowIdentity(LookupHash hash, Secrets secrets) {
        this.hash = hash;
        this.secrets = secrets;
    }

    @Nullable String lookup(RowChild child) {
        return child.citizenId() == null ? null : secrets.lookup(child.citizenId());
    }

    String id(RowChild child, ColumnMap map, String unit) {
        var lookup = lookup(child);
        if (lookup != null) {
            return id("citizen/" + lookup);
        }
        if (child.externalNumber() != null) {
            return id("external/" + map.code() + "/" + unit + "/" + child.externalNumber());
        }
        var father = child.facts().parents().getFirst().name();
        var mother = child.facts().parents().getLast().name();
        return id(
                String.join(
                        "/",
                        "person",
                        NameKey.of(child.name()),
                        child.birthDate().toString(),
                        child.sex().name(),
                        child.facts().residence().township(),
                        NameKey.of(Objects.requireNonNullElse(father, "")),
                        NameKey.of(Objects.requireNonNullElse(mother, ""))));
    }

    private String id(String key) {
        var bytes = hash.of("import/" + key).getBytes(StandardCharsets.US_ASCII);
        return UUID.nameUUIDFromBytes(bytes).toString();
    }
}
