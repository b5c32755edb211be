package org.tonghu.institution.transfer;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The second part of the rule book, and the state machine as a picture, from the code itself. */
public final class TransferRuleBook {

    private TransferRuleBook() {}

    public static String text() {
        return """

        ## 儿童移交 / Transfers

        环节和流程见 [移交流程](../transfer-state-machine.md)。 Stages and moves: [state machine](../transfer-state-machine.md).

        ### 不予办理的情形 / What is refused

        移交目标机构不符合上述接收条件的，以该条件的原因和依据不予办理。 Where the target may not admit, its reason above is the reason.

        | 原因 Reason | 依据 Clause | 说明 | Meaning |
        |---|---|---|---|
        """
                + lines(Arrays.stream(TransferRule.values()).map(TransferRuleBook::row))
                + """

                ### 移交清单 / Hand-over list

                逐项填写已交或缺项原因；户口随迁或说明原因（民发〔2021〕44号）。 Each item handed over or absent for a reason; the household registration moves or stays for a reason.

                | 项目 Item | 名称 | Name |
                |---|---|---|
                """
                + lines(
                        Arrays.stream(HandOver.Thing.values())
                                .map(thing ->
                                        "| `%s` | %s | %s |"
                                                .formatted(thing, thing.zh(), thing.en())));
    }

    public static String stateMachine() {
        return """
        # 移交流程 / State machine of a transfer

        本文件由代码生成，请勿手工修改。 Generated from the code; do not edit by hand.

        ```mermaid
        stateDiagram-v2
            [*] --> REQUESTED: REQUEST
        """
                + lines(edges())
                + lines(
                        Arrays.stream(StageName.values())
                                .filter(StageName::isFinal)
                                .map(stage -> "    %s --> [*]".formatted(stage)))
                + """
                ```

                | 环节 Stage | 名称 | Name | 保留床位 Keeps a bed |
                |---|---|---|---|
                """
                + lines(
                        Arrays.stream(StageName.values())
                                .map(stage ->
                                        "| `%s` | %s | %s | %s |"
                                                .formatted(
                                                        stage,
                                                        stage.zh(),
                                                        stage.en(),
                                                        stage.keepsBed() ? "✓" : "")))
                + """

                | 办理 Move | 名称 | Name | 由谁办理 | Who |
                |---|---|---|---|---|
                """
                + lines(
                        Arrays.stream(Move.values())
                                .map(move ->
                                        "| `%s` | %s | %s | %s | %s |"
                                                .formatted(
                                                        move,
                                                        move.zh(),
                                                        move.en(),
                                                        move.party().zh(),
                                                        move.party().en())));
    }

    private static Stream<String> edges() {
        return Arrays.stream(Move.values())
                .flatMap(move ->
                        Arrays.stream(StageName.values())
                                .filter(move::startsIn)
                                .map(from -> "    %s --> %s: %s".formatted(from, move.to(), move)));
    }

    private static String row(TransferRule rule) {
        return "| `%s` | %s | %s | %s |"
                .formatted(rule, rule.clause(), blanks(rule.zh()), blanks(rule.en()));
    }

    private static String blanks(String words) {
        return words.replaceAll("%(\\d\\$)?s", "…");
    }

    private static String lines(Stream<String> lines) {
        return lines.map(line -> line + "\n").collect(Collectors.joining());
    }
}
