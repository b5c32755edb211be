package org.tonghu.registry.classification;

import java.util.Collection;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import org.tonghu.registry.classification.rules.BothParentsUnableToCare;
import org.tonghu.registry.classification.rules.Qualification;
import org.tonghu.registry.classification.rules.UnderAge;

/** Writes the rule book from the code, the findings it gives and the conformance cases. */
public final class ClassificationRuleBook {

    private static final RuleSets SETS =
            new ClassificationPolicy(AgeAttainment.BIRTHDAY).ruleSets();

    private final StringBuilder text = new StringBuilder();

    private ClassificationRuleBook() {}

    /** Markdown, Chinese and English side by side. */
    public static String text() {
        var book = new ClassificationRuleBook();
        book.head();
        book.ruleSets();
        SETS.inOrder().getLast().rules().forEach(book::category);
        book.circumstances();
        book.cases();
        return book.text.toString();
    }

    static Set<Reason> reasonsGiven() {
        var given = EnumSet.noneOf(Reason.class);
        for (var facts : Corpus.facts()) {
            for (var rule : SETS.inForceOn(facts.asOf()).rules()) {
                rule.judge(facts).flatten().map(Finding::reason).forEach(given::add);
            }
        }
        return given;
    }

    private void head() {
        line("# 儿童分类规则 · Classification of children");
        line("");
        line("由代码及其案例生成，请勿手工修改。Generated from the code and its cases; do not edit by hand.");
        line("");
        line("- 结论 outcome: `MET` 符合 / `UNDECIDED` 须人工核定（缺少证据不等于拒绝） / `NOT_MET` 不符合");
        line("- 所有条件同时成立才符合；一项不成立即不符合。All conditions must hold; one that fails decides.");
        line(
                "- 年满以生日当天计（`AgeAttainment.BIRTHDAY`）；期限以 "
                        + Circumstance.MONTHS
                        + " 个日历月计，满当日即计入。Ages are reached on the birthday; "
                        + Circumstance.MONTHS
                        + " calendar months are complete on the day itself.");
        line("");
    }

    private void ruleSets() {
        line("## 规则版本 · Rule sets");
        line("");
        line("| 自 from | 依据 basis | |");
        line("|---|---|---|");
        SETS.inOrder()
                .forEach(it ->
                        line("| %s | %s | %s |", it.name(), it.basis().zh(), it.basis().en()));
        line("");
        line("首个版本也用于更早的日期。The first one also judges earlier days.");
        line("");
    }

    private void category(CategoryRule rule) {
        var category = rule.category();
        line("## %s · %s (`%s`)", category.zh(), category.en(), category);
        line("");
        line("%s", rule.clause());
        line("");
        line("| 条件 condition | 结论 | 代码 reason | 说明 | | 依据 clause |");
        line("|---|---|---|---|---|---|");
        for (var condition : rule.conditions()) {
            findingsOf(condition).forEach(it -> row(name(condition), it));
        }
        line("");
    }

    private static String name(Condition condition) {
        var name = condition.getClass().getSimpleName();
        return condition instanceof UnderAge age ? name + "(" + age.years() + ")" : name;
    }

    private static List<Finding> findingsOf(Condition condition) {
        return Corpus.facts().stream()
                .map(condition::judge)
                .map(it -> Finding.of(it.outcome(), it.clause(), it.reason()))
                .distinct()
                .sorted(ClassificationRuleBook::byOutcomeThenReason)
                .toList();
    }

    private static int byOutcomeThenReason(Finding one, Finding other) {
        var byOutcome = one.outcome().compareTo(other.outcome());
        return byOutcome == 0 ? one.reason().compareTo(other.reason()) : byOutcome;
    }

    private void row(String name, Finding finding) {
        var reason = finding.reason();
        line(
                "| `%s` | %s | `%s` | %s | %s | %s |",
                name, finding.outcome(), reason, reason.zh(), reason.en(), finding.clause());
    }

    private void circumstances() {
        line("## 父母的规定情形 · Circumstances of a parent");
        line("");
        line("| 规则 rule | 情形 circumstances | 自 from | 结论 | 代码 reason | 说明 | | 依据 clause |");
        line("|---|---|---|---|---|---|---|---|");
        var seen = new HashSet<Qualification>();
        for (var set : SETS.inOrder()) {
            qualifications(set).stream()
                    .filter(seen::add)
                    .forEach(it -> qualification(set.name(), it));
        }
        line("");
    }

    private static List<Qualification> qualifications(RuleSet set) {
        return set.rules().stream()
                .flatMap(it -> it.conditions().stream())
                .filter(BothParentsUnableToCare.class::isInstance)
                .map(BothParentsUnableToCare.class::cast)
                .findFirst()
                .orElseThrow()
                .parentUnable()
                .qualifications();
    }

    private void qualification(String from, Qualification rule) {
        var types = names(rule.types());
        Corpus.facts().stream()
                .flatMap(facts ->
                        facts.parents().stream()
                                .flatMap(it -> it.circumstances().stream())
                                .filter(it -> rule.types().contains(it.type()))
                                .map(it -> rule.judge(it, facts.asOf())))
                .distinct()
                .sorted(ClassificationRuleBook::byOutcomeThenReason)
                .forEach(it -> circumstanceRow(rule, types, from, it));
    }

    private void circumstanceRow(Qualification rule, String types, String from, Finding it) {
        line(
                "| `%s` | %s | %s | %s | `%s` | %s | %s | %s |",
                rule.getClass().getSimpleName(),
                types,
                from,
                it.outcome(),
                it.reason(),
                it.reason().zh(),
                it.reason().en(),
                it.clause());
    }

    private static String names(Collection<? extends Enum<?>> codes) {
        return codes.stream().map(it -> "`" + it + "`").sorted().collect(Collectors.joining(" "));
    }

    private void cases() {
        line("## 案例 · Cases");
        line("");
        line("| 案例 case | 日期 as of | 类别 categories | 须人工核定 undecided |");
        line("|---|---|---|---|");
        ConformanceCases.all()
                .forEach(it ->
                        line(
                                "| %s | %s | %s | %s |",
                                it.id(), it.asOf(), it.categories(), it.undecided()));
        line("");
        line("父母双方情形组合 · Combinations of the two parents (2020-11-30, 2021-11-30)");
        line("");
        line("| 父 | 母 | 2020 | 2021 |");
        line("|---|---|---|---|");
        ConformanceCases.matrix().forEach(it -> line("| %s |", it.replace(",", " | ")));
    }

    private void line(String pattern, Object... values) {
        var line = values.length == 0 ? pattern : pattern.formatted(values);
        text.append(Objects.requireNonNull(line)).append('\n');
    }
}
