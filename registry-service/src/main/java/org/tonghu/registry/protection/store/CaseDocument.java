package org.tonghu.registry.protection.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;
import org.tonghu.registry.protection.ProtectionLevel;

/**
 * A case as stored.
 *
 * @param team accounts that work on it
 * @param openTo levels whose officers supervise it, each within their reach
 * @param waitingOn first day on which a clock runs out; far away where none runs
 */
record CaseDocument(
        @BsonId String id,
        long revision,
        @Nullable String child,
        List<String> visibleTo,
        List<Joined> joined,
        List<String> team,
        List<ProtectionLevel> openTo,
        LocalDate openedOn,
        LocalDate waitingOn,
        String sealed)
        implements OfChild<CaseDocument> {

    @Override
    public CaseDocument hanging(@Nullable String of, List<String> codes, List<Joined> steps) {
        return new CaseDocument(
                id, revision, of, codes, steps, team, openTo, openedOn, waitingOn, sealed);
    }
}
