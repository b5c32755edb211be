package org.tonghu.registry.orphancare.store;

import java.time.LocalDate;
import java.util.List;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;

/**
 * An agreement as stored.
 *
 * @param number unique
 * @param holdsFor the child while it holds and was not joined with another; unique
 * @param waitingOn last day for what is to be done next; far away once it has ended
 * @param unsuitable whether another guardian is to be found
 */
record AgreementDocument(
        @BsonId String id,
        long revision,
        @Nullable String child,
        List<String> visibleTo,
        List<Joined> joined,
        String number,
        @Nullable String holdsFor,
        boolean holds,
        LocalDate signedOn,
        LocalDate waitingOn,
        boolean unsuitable,
        String sealed)
        implements OfChild<AgreementDocument> {

    @Override
    public AgreementDocument hanging(@Nullable String of, List<String> codes, List<Joined> steps) {
        return new AgreementDocument(
                id,
                revision,
                of,
                codes,
                steps,
                number,
                holds && steps.isEmpty() ? of : null,
                holds,
                signedOn,
                waitingOn,
                unsuitable,
                sealed);
    }
}
