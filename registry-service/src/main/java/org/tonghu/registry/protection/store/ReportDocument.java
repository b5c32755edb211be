package org.tonghu.registry.protection.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;
import org.tonghu.registry.protection.ProtectionLevel;

/**
 * A report as stored.
 *
 * @param team accounts that work on its case
 * @param openTo levels whose officers see it, each within their reach
 * @param policeDueOn day by which the receipt of the police should be there; far away once it is
 */
record ReportDocument(
        @BsonId String id,
        long revision,
        @Nullable String child,
        List<String> visibleTo,
        List<Joined> joined,
        List<String> team,
        List<ProtectionLevel> openTo,
        String reporter,
        LocalDate receivedOn,
        LocalDate policeDueOn,
        boolean decided,
        String sealed)
        implements OfChild<ReportDocument> {

    @Override
    public ReportDocument hanging(@Nullable String of, List<String> codes, List<Joined> steps) {
        return new ReportDocument(
                id,
                revision,
                of,
                codes,
                steps,
                team,
                openTo,
                reporter,
                receivedOn,
                policeDueOn,
                decided,
                sealed);
    }
}
