package org.tonghu.benefits.eligibility;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Judges all programmes for one set of facts on one day, by the rules in force on that day. Of the
 * three living allowances only the first in the set order is met (郑民文〔2020〕57号 二(二)2: 不重复享受).
 */
public final class AssessEligibility {

    private final RuleSets ruleSets;
    private final Settings settings;

    public AssessEligibility(RuleSets ruleSets, Settings settings) {
        this.ruleSets = ruleSets;
        this.settings = settings;
    }

    public Settings settings() {
        return settings;
    }

    /** Of one unit's children; {@code rates} are the amounts of that unit. */
    public Assessment assess(Facts facts, LocalDate asOf, Rates rates) {
        var rules = ruleSets.on(asOf);
        var situation = new Situation(facts, asOf, settings, Set.of());
        Map<Programme, Determination> judged = new EnumMap<>(Programme.class);
        judged.putAll(new LivingAllowances(rules).judge(situation));
        var after = new Situation(facts, asOf, settings, metIn(judged));
        for (var programme : Programme.values()) {
            judged.computeIfAbsent(programme, each -> judge(each, rules, after));
        }
        var amounts = new AmountOfRight(after, rates);
        var determinations =
                Arrays.stream(Programme.values())
                        .map(programme -> amounts.added(known(judged, programme)))
                        .toList();
        return new Assessment(asOf, rules.name(), determinations);
    }

    /** Which living allowance, if any, the child has a right to in a month. */
    public Set<Programme> allowances(Facts facts, YearMonth month) {
        var asOf = month.atDay(1);
        var situation = new Situation(facts, asOf, settings, Set.of());
        return metIn(new LivingAllowances(ruleSets.on(asOf)).judge(situation));
    }

    private static Determination judge(Programme programme, RuleSet rules, Situation situation) {
        var finding = rules.rules(programme).judge(situation);
        return new Determination(
                programme,
                finding.outcome(),
                null,
                null,
                finding.reasons(),
                conflicts(programme, finding, situation));
    }

    private static List<Programme> conflicts(
            Programme programme, Finding finding, Situation situation) {
        if (programme != Programme.DISABILITY_LIVING_ALLOWANCE) return List.of();
        var exclusions =
                Map.of(
                        ReasonCode.ON_ORPHAN_ALLOWANCE, Programme.ORPHAN_ALLOWANCE,
                        ReasonCode.ON_FULL_SUBSIDY, Programme.DE_FACTO_UNATTENDED_ALLOWANCE);
        var codes = finding.reasons().stream().map(Reason::code).toList();
        if (!exclusions.keySet().containsAll(codes)) return List.of();
        return exclusions.entrySet().stream()
                .filter(exclusion -> codes.contains(exclusion.getKey()))
                .map(Map.Entry::getValue)
                .filter(situation.allowances()::contains)
                .toList();
    }

    private static Set<Programme> metIn(Map<Programme, Determination> judged) {
        return judged.values().stream()
                .filter(Determination::met)
                .map(Determination::programme)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Determination known(Map<Programme, Determination> judged, Programme programme) {
        var determination = judged.get(programme);
        if (determination == null) throw new IllegalStateException("Not judged: " + programme);
        return determination;
    }
}
