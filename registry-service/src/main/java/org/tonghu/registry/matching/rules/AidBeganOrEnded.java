package org.tonghu.registry.matching.rules;

import org.tonghu.registry.child.Child;
import org.tonghu.registry.matching.Reading;
import org.tonghu.registry.matching.Relation;
import org.tonghu.registry.matching.Row;
import org.tonghu.registry.matching.Suggestion;
import org.tonghu.registry.matching.Verdict;

/**
 * Aid to the child or its household begins, changes or ends: category (二(二)1(2)) and top-up
 * (民发〔2019〕62号) have to be looked at again.
 */
public final class AidBeganOrEnded implements Reading {

    @Override
    public Verdict of(Row row, Relation relation, Child child) {
        var known = isOnRecord(row, child);
        return row.says("event", "ENDED")
                ? Verdict.unless(!known, Suggestion.AID_ENDED)
                : Verdict.unless(known, Suggestion.AID_GRANTED);
    }

    /** Where the list names an amount, the same amount; economic status of the household else. */
    private static boolean isOnRecord(Row row, Child child) {
        var aid = row.says().getOrDefault("aid", "");
        var amount = row.says().get("monthlyAmount");
        var received =
                child.facts().aidReceived().stream()
                        .filter(it -> it.aid().name().equals(aid))
                        .toList();
        if (amount == null || row.says("event", "ENDED") || received.isEmpty()) {
            return !received.isEmpty()
                    || child.facts().economicStatus().stream().anyMatch(it -> it.name().equals(aid))
                            && amount == null;
        }
        return received.stream()
                .anyMatch(it ->
                        it.monthlyAmount() != null
                                && it.monthlyAmount()
                                                .value()
                                                .compareTo(new java.math.BigDecimal(amount))
                                        == 0);
    }
}
