package org.tonghu.registry.division.store;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.division.Division;
import org.tonghu.starter.store.Stored;

record DivisionDocument(
        @BsonId String id,
        long revision,
        String code,
        String edition,
        String name,
        Division.Level level,
        @Nullable String parent)
        implements Stored {

    static DivisionDocument of(Division division) {
        return new DivisionDocument(
                id(division.code(), division.edition()),
                0,
                division.code(),
                division.edition(),
                division.name(),
                division.level(),
                division.parent());
    }

    static String id(String code, String edition) {
        return code + "@" + edition;
    }

    DivisionDocument named(String newName) {
        return new DivisionDocument(id, revision, code, edition, newName, level, parent);
    }

    Division division() {
        return new Division(code, edition, name, level, parent);
    }
}
