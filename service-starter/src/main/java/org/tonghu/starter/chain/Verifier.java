package org.tonghu.starter.chain;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Sorts;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.chain.Verification.Broken;
import org.tonghu.starter.chain.Verification.Why;

/** Walks anchors, then all entries in the order of their chains, and stops at what does not fit. */
final class Verifier {

    private final MongoCollection<BsonDocument> entries;
    private final Anchors anchors;
    private final AnchoredTips tips = new AnchoredTips();
    private long chainCount;
    private long entryCount;
    private long anchorCount;

    Verifier(MongoCollection<BsonDocument> entries, Anchors anchors) {
        this.entries = entries;
        this.anchors = anchors;
    }

    Verification verify() {
        Broken broken = walkAnchors();
        if (broken == null) {
            broken = walkEntries();
        }
        return new Verification(broken == null, chainCount, entryCount, anchorCount, broken);
    }

    private @Nullable Broken walkAnchors() {
        Link end = Link.start(Anchors.CHAIN);
        for (BsonDocument anchor : anchors.inOrder()) {
            @Nullable Why why = misfit(end, anchor);
            if (why != null) {
                return new Broken(Anchors.CHAIN, end.seq() + 1, why);
            }
            end = Link.of(anchor);
            anchorCount++;
            tips.add(anchor);
        }
        return null;
    }

    private @Nullable Broken walkEntries() {
        Link end = Link.start("");
        for (BsonDocument entry :
                entries.find().sort(Sorts.ascending(Link.FIELD)).batchSize(1000)) {
            String chain = entry.getString("chain").getValue();
            if (!chain.equals(end.chain())) {
                if (tips.lastSeq(end) > end.seq()) {
                    return new Broken(end.chain(), end.seq() + 1, Why.TRUNCATED);
                }
                chainCount++;
                tips.done(end);
                end = Link.start(chain);
            }
            @Nullable Why why = misfit(end, entry);
            why = why == null ? tips.against(Link.of(entry)) : why;
            if (why != null) {
                return new Broken(chain, end.seq() + 1, why);
            }
            end = Link.of(entry);
            entryCount++;
        }
        if (tips.lastSeq(end) > end.seq()) {
            return new Broken(end.chain(), end.seq() + 1, Why.TRUNCATED);
        }
        tips.done(end);
        return tips.anyChain().map(gone -> new Broken(gone, 1, Why.TRUNCATED)).orElse(null);
    }

    private static @Nullable Why misfit(Link before, BsonDocument entry) {
        try {
            Link link = Link.of(entry);
            boolean inPlace =
                    entry.getString(Link.FIELD)
                            .getValue()
                            .equals(Link.name(link.chain(), link.seq()));
            if (!inPlace || !link.hash().equals(Link.expectedHash(entry))) {
                return Why.CHANGED;
            }
            boolean follows =
                    link.seq() == before.seq() + 1
                            && entry.getString("prev").getValue().equals(before.hash());
            return follows ? null : Why.GAP;
        } catch (org.bson.BSONException | IllegalArgumentException e) {
            return Why.CHANGED;
        }
    }
}
