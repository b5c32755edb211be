package org.tonghu.benefits.grant.store;

import java.time.YearMonth;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.benefits.eligibility.Programme;
import org.tonghu.benefits.grant.Basis;
import org.tonghu.benefits.grant.Grant;
import org.tonghu.benefits.grant.GrantState;
import org.tonghu.benefits.grant.Refusal;
import org.tonghu.benefits.grant.Signatures;
import org.tonghu.starter.store.Stored;

/**
 * @param openKey child and programme while the grant is open; unique, so that a child has one open
 *     grant for each programme
 */
record GrantDocument(
        @BsonId String id,
        long revision,
        @Nullable String openKey,
        String child,
        Programme programme,
        String unit,
        Set<String> payers,
        List<String> visibleTo,
        GrantState state,
        YearMonth firstMonth,
        @Nullable YearMonth lastMonth,
        long factsRevision,
        String determination,
        Signatures signatures,
        @Nullable Refusal refusal)
        implements Stored {

    static GrantDocument of(Grant grant) {
        var basis = grant.basis();
        return new GrantDocument(
                grant.id(),
                grant.revision(),
                grant.state().open() ? basis.child() + ":" + grant.programme() : null,
                basis.child(),
                grant.programme(),
                basis.unit(),
                basis.payers(),
                basis.visibleTo(),
                grant.state(),
                grant.firstMonth(),
                grant.lastMonth(),
                basis.factsRevision(),
                basis.determination(),
                grant.signatures(),
                grant.refusal());
    }

    Grant grant() {
        var basis = new Basis(child, unit, payers, visibleTo, factsRevision, determination);
        return new Grant(
                id, revision, programme, basis, state, firstMonth, lastMonth, signatures, refusal);
    }
}
