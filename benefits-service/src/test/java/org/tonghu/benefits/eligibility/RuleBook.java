package org.tonghu.benefits.eligibility;

import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.tonghu.benefits.eligibility.rules.PolicyRules;
import tools.jackson.databind.JsonNode;

/** The rules of benefits in words, from the code and its cases. */
final class RuleBook {

    private final StringBuilder book = new StringBuilder();

    static String text() throws IOException {
        var book = new RuleBook();
        book.head();
        var sets = PolicyRules.all(Settings.defaults()).all();
        book.ruleSets(sets);
        for (var programme : Programme.values()) book.programme(programme, sets);
        book.cases();
        return book.book.toString();
    }

    private void head() {
        line("# 待遇规则手册 / Rule book of benefits");
        line("");
        line(
                "由代码与案例生成，构建时比对；不要手工修改。Generated from the code and its cases and compared in the build; never edited by hand.");
        line("");
        line(
                "- 月待遇自认定次月起，至情形消失当月止。A monthly right runs from the month after confirmation through the month in which its ground fell away.");
        line(
                "- 三项基本生活补贴不重复享受，按顺序取第一项：%s。Of the three living allowances only the first is given, in this order: %s."
                        .formatted(order(Programme::zh, "、"), order(Programme::en, ", ")));
        line(
                "- 年满周岁：%s；学校衔接期：%d个月。A year of age is complete on the: %s; longest gap between schools: %d months."
                        .formatted(
                                Settings.defaults().ageAttainment(),
                                Settings.defaults().bridgeMonths(),
                                Settings.defaults().ageAttainment(),
                                Settings.defaults().bridgeMonths()));
        line(
                "- 金额均为按单位、按日期的参数；没有标准时金额为空，权利不受影响。Amounts are dated parameters of units; without one the amount is open, the right is not.");
        line("");
    }

    private static String order(
            java.util.function.Function<Programme, String> words, String between) {
        return Settings.defaults().precedence().stream()
                .map(words)
                .collect(Collectors.joining(between));
    }

    private void ruleSets(List<RuleSet> sets) {
        line("## 规则版本 / Rule sets");
        line("");
        line("| 版本 / Set | 与前一版的差别 / What differs from the one before |");
        line("|---|---|");
        for (int i = 0; i < sets.size(); i++) {
            line(
                    "| %s | %s |"
                            .formatted(
                                    sets.get(i).name(),
                                    i == 0 ? "-" : difference(sets.get(i - 1), sets.get(i))));
        }
        line("");
    }

    private static String difference(RuleSet before, RuleSet after) {
        var changed =
                Arrays.stream(Programme.values())
                        .filter(programme ->
                                !before.rules(programme).equals(after.rules(programme)))
                        .map(Programme::name)
                        .collect(Collectors.joining(", "));
        return changed.isEmpty() ? "待遇规则不变 / no change for benefits" : changed;
    }

    private void programme(Programme programme, List<RuleSet> sets) {
        line("## %s / %s (`%s`)".formatted(programme.zh(), programme.en(), programme));
        line("");
        line("金额 / Amount: " + amount(programme));
        line("");
        RuleSet before = null;
        for (var set : sets) {
            if (before == null || !before.rules(programme).equals(set.rules(programme)))
                conditions(programme, set);
            before = set;
        }
    }

    private void conditions(Programme programme, RuleSet set) {
        line("自 / From %s，须同时满足 / all must hold:".formatted(set.name()));
        line("");
        for (var condition : set.rules(programme).conditions()) {
            var words = condition.proposition();
            line("- %s。*%s.* 〔%s〕".formatted(words.zh(), words.en(), condition.clause()));
        }
        line("");
    }

    private static String amount(Programme programme) {
        var parameters =
                ProgrammeParameters.all(programme).stream()
                        .map(name ->
                                "`%s` (%s, %s)".formatted(name, name.words().zh(), name.period()))
                        .collect(Collectors.joining("; "));
        return parameters.isEmpty() ? "无固定金额 / no fixed amount" : parameters;
    }

    private void cases() throws IOException {
        line("## 案例 / Cases");
        line("");
        line("| 案例 / Case | 评定日 / Day | 结果 / Outcome | 说明 / Note |");
        line("|---|---|---|---|");
        for (var each : PolicyCasesTest.cases()) {
            line(
                    "| %s | %s | %s | %s |"
                            .formatted(
                                    each.path("id").asString(),
                                    each.at("/request/asOf").asString(),
                                    outcomes(each.path("expect")),
                                    each.path("note").asString()));
        }
    }

    private static String outcomes(JsonNode expect) {
        return expect.properties().stream()
                .map(entry -> entry.getKey() + " " + entry.getValue().asString())
                .collect(Collectors.joining("<br>"));
    }

    private void line(String text) {
        book.append(text).append('\n');
    }
}
