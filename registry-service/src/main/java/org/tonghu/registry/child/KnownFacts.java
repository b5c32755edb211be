package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.tonghu.registry.classification.Facts;

/**
 * The child on one day, as known on one day.
 *
 * @param sources on what each group of facts rests
 */
public record KnownFacts(
        Identity identity,
        FamilyFacts facts,
        List<CareArrangement> care,
        Map<FactGroup, Source> sources) {

    public KnownFacts {
        care = care.stream().sorted(Comparator.comparing(CareArrangement::from)).toList();
    }

    /** What the rules ask about on that day. */
    Facts judgedOn(LocalDate day) {
        return facts.on(day, identity.birthDate());
    }

    KnownFacts after(Statement told) {
        var rests = new EnumMap<>(sources);
        told.about().forEach(group -> rests.put(group, told.source()));
        return new KnownFacts(
                told.isAbout(FactGroup.IDENTITY) ? told.identity() : identity,
                facts.taking(told.about(), told.facts()),
                told.isAbout(FactGroup.CARE) ? told.care() : care,
                rests);
    }

    static KnownFacts first(Statement told) {
        var rests = new EnumMap<FactGroup, Source>(FactGroup.class);
        told.about().forEach(group -> rests.put(group, told.source()));
        return new KnownFacts(told.identity(), told.facts(), told.care(), rests);
    }
}
