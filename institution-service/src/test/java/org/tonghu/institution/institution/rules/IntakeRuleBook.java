package org.tonghu.institution.institution.rules;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tonghu.institution.institution.Institutes;
import org.tonghu.institution.institution.Institution;
import org.tonghu.institution.institution.Kind;

/** The first part of the rule book: who may admit orphans and foundlings, from the code itself. */
public final class IntakeRuleBook {

    private IntakeRuleBook() {}

    private record Example(String zh, String en, Institution institution, Integer residents) {}

    private static final List<Example> EXAMPLES =
            List.of(
                    new Example("市儿童福利院", "city institution", Institutes.city().build(), null),
                    new Example(
                            "县级机构，无在院儿童",
                            "county institution, no children",
                            Institutes.county().build(),
                            0),
                    new Example(
                            "县级机构，在院3人，没有机构编制",
                            "county institution, 3 children, no posts",
                            Institutes.county().fitness(0, true, true).build(),
                            3),
                    new Example(
                            "县级机构，在院3人，护理队伍缺乏",
                            "county institution, 3 children, nursing team lacking",
                            Institutes.county().fitness(8, true, false).build(),
                            3),
                    new Example(
                            "县级机构，在院12人，具备条件",
                            "county institution, 12 children, fit",
                            Institutes.county().build(),
                            12),
                    new Example(
                            "县级机构，在院12人，设施情况未知",
                            "county institution, 12 children, equipment not known",
                            Institutes.county().fitness(8, null, true).build(),
                            12),
                    new Example(
                            "县级机构，在院人数未知",
                            "county institution, number of children not known",
                            Institutes.county().build(),
                            null),
                    new Example(
                            "市级救助管理站",
                            "city rescue station",
                            Institutes.city().kind(Kind.RESCUE_MANAGEMENT_STATION).build(),
                            4),
                    new Example(
                            "民间机构",
                            "private institution",
                            Institutes.county().kind(Kind.PRIVATE_INSTITUTION).build(),
                            6));

    public static String text() {
        return """
        # 儿童福利机构规则 / Rules of institutions

        本文件由代码生成，请勿手工修改。 Generated from the code; do not edit by hand.

        ## 接收安置孤弃儿童 / Who may admit orphans and foundlings

        全部条件均须具备：不属于民间机构；属于儿童福利机构；市级机构，或县级机构有在院儿童且具备集中养育条件（机构编制、设施设备、护理队伍三者齐备）。不具备任一条件的，不得接收，儿童直接交由市儿童福利机构；情况未知的，由人工决定。

        All must hold: not a private body; a child welfare institution; of city level, or of county level with children in care and fit for it (posts, equipment and nursing team, all three). Where one fails, the child goes to the city institution; what is not known is for a person to decide.

        | 结论 Outcome | 原因 Reason | 依据 Clause | 说明 | Meaning |
        |---|---|---|---|---|
        """
                + rows(Arrays.stream(IntakeReason.values()).map(IntakeRuleBook::row))
                + """

                ### 提示 / Warnings (they block nothing)

                | 提示 Warning | 依据 Clause | 说明 | Meaning |
                |---|---|---|---|
                """
                + rows(Arrays.stream(Warning.values()).map(IntakeRuleBook::row))
                + """

                ### 示例 / Examples

                | 机构 | Institution | 判断日 As of | 规则版本 Rule set | 结论 Outcome | 原因 Reason | 提示 Warnings |
                |---|---|---|---|---|---|---|
                """
                + rows(EXAMPLES.stream().flatMap(IntakeRuleBook::judged));
    }

    private static String row(IntakeReason reason) {
        return "| %s | `%s` | %s | %s | %s |"
                .formatted(reason.outcome(), reason, reason.clause(), reason.zh(), reason.en());
    }

    private static String row(Warning warning) {
        return "| `%s` | %s | %s | %s |"
                .formatted(warning, warning.clause(), warning.zh(), warning.en());
    }

    private static Stream<String> judged(Example example) {
        return Stream.of(
                        LocalDate.of(2020, 7, 1),
                        LocalDate.of(2021, 6, 1),
                        LocalDate.of(2026, 4, 1))
                .map(day ->
                        IntakePolicy.judge(
                                new IntakeFacts(example.institution(), example.residents(), day)))
                .map(decision ->
                        "| %s | %s | %s | %s | %s | `%s` | %s |"
                                .formatted(
                                        example.zh(),
                                        example.en(),
                                        decision.asOf(),
                                        decision.ruleSet(),
                                        decision.finding().outcome(),
                                        decision.finding().reason(),
                                        decision.warnings().stream()
                                                .map(Warning::name)
                                                .collect(Collectors.joining(" "))));
    }

    private static String rows(Stream<String> rows) {
        return rows.map(row -> row + "\n").collect(Collectors.joining());
    }
}
