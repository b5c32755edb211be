package org.tonghu.registry.matching.store;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;
import org.tonghu.registry.matching.Checked;
import org.tonghu.registry.matching.ListKind;
import org.tonghu.registry.matching.MatchedBy;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Suspicion;

/**
 * A suspicion as stored.
 *
 * @param sealed what the row says and what was found out
 */
record SuspicionDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String child,
        List<Joined> joined,
        ListKind kind,
        YearMonth month,
        String list,
        Relation relation,
        MatchedBy matchedBy,
        Suggestion suggestion,
        LocalDate raisedOn,
        LocalDate dueOn,
        Suspicion.State state,
        String sealed)
        implements OfChild<SuspicionDocument> {

    record Content(Map<String, String> says, List<Checked> verifications) {

        /** Findings stay out of logs. */
        @Override
        public String toString() {
            return "Content[]";
        }
    }

    @Override
    public SuspicionDocument hanging(
            @Nullable String newChild, List<String> codes, List<Joined> steps) {
        return new SuspicionDocument(
                id,
                revision,
                codes,
                Objects.requireNonNull(newChild),
                steps,
                kind,
                month,
                list,
                relation,
                matchedBy,
                suggestion,
                raisedOn,
                dueOn,
                state,
                sealed);
    }
}
