package org.tonghu.registry.division.store;

import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.division.ManagingUnit;
import org.tonghu.starter.store.Stored;

record UnitDocument(
        @BsonId String id,
        long revision,
        String nameZh,
        String nameEn,
        ManagingUnit.Kind kind,
        @Nullable String division,
        @Nullable String parent)
        implements Stored {

    static UnitDocument of(ManagingUnit unit) {
        return new UnitDocument(
                unit.code(),
                0,
                unit.nameZh(),
                unit.nameEn(),
                unit.kind(),
                unit.division(),
                unit.parent());
    }

    ManagingUnit unit() {
        return new ManagingUnit(id, nameZh, nameEn, kind, division, parent);
    }
}
