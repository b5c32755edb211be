package org.tonghu.starter.chain;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.bson.BsonDocument;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.chain.Verification.Why;

/** What all anchors together say of the chains, those not walked yet. */
final class AnchoredTips {

    private final Map<String, TreeMap<Long, Chains.Tip>> byChain = new HashMap<>();

    void add(BsonDocument anchor) {
        anchor.getArray("tips").stream()
                .map(tip -> Chains.read(tip.asDocument()))
                .forEach(tip ->
                        byChain.computeIfAbsent(tip.link().chain(), chain -> new TreeMap<>())
                                .put(tip.link().seq(), tip));
    }

    @Nullable Why against(Link entry) {
        @Nullable TreeMap<Long, Chains.Tip> tips = byChain.get(entry.chain());
        if (tips == null) {
            return null;
        }
        Chains.Tip last = tips.lastEntry().getValue();
        if (last.last() && entry.seq() > last.link().seq()) {
            return Why.AFTER_THE_END;
        }
        Chains.@Nullable Tip anchored = tips.get(entry.seq());
        return anchored == null || anchored.link().equals(entry) ? null : Why.NOT_AS_ANCHORED;
    }

    /** Up to where the chain is anchored; 0 if it is not. */
    long lastSeq(Link of) {
        @Nullable TreeMap<Long, Chains.Tip> tips = byChain.get(of.chain());
        return tips == null ? 0 : tips.lastKey();
    }

    void done(Link end) {
        byChain.remove(end.chain());
    }

    /** One that is anchored and was not met. */
    Optional<String> anyChain() {
        return byChain.entrySet().stream()
                .filter(chain -> chain.getValue().lastKey() > 0)
                .map(Map.Entry::getKey)
                .sorted()
                .findFirst();
    }
}
