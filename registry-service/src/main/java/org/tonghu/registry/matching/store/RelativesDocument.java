package org.tonghu.registry.matching.store;

import java.util.List;
import java.util.Objects;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.support.Joined;
import org.tonghu.registry.child.support.OfChild;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Relatives;

/**
 * The relatives of one child.
 *
 * @param numberHashes keyed hashes of citizen IDs, the only form in which these are kept
 * @param namedHashes keyed hashes of name and birth date
 * @param sealed what is shown of them
 */
record RelativesDocument(
        @BsonId String id,
        long revision,
        List<String> visibleTo,
        String child,
        List<Joined> joined,
        List<String> numberHashes,
        List<String> namedHashes,
        String sealed)
        implements OfChild<RelativesDocument> {

    /**
     * @param numberHash empty where the citizen ID is not known
     * @param namedHash empty where the birth date is not known
     */
    record Entry(Relatives.Kept kept, String numberHash, String namedHash) {

        Relation relation() {
            return kept.relation();
        }
    }

    record Content(List<Entry> relatives) {

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "Content[]";
        }
    }

    @Override
    public RelativesDocument hanging(
            @Nullable String newChild, List<String> codes, List<Joined> steps) {
        return new RelativesDocument(
                id,
                revision,
                codes,
                Objects.requireNonNull(newChild),
                steps,
                numberHashes,
                namedHashes,
                sealed);
    }
}
