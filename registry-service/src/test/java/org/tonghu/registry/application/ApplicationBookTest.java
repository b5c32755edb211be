package org.tonghu.registry.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.DayOfWeek;
import org.junit.jupiter.api.Test;
import org.tonghu.starter.time.WorkingDays;

/**
 * The page of states and terms says what the code says. After a change run this test with {@code
 * JAVA_TOOL_OPTIONS=-Dtonghu.write-docs=true} and read what changed.
 */
class ApplicationBookTest {

    private static final Path BOOK = Path.of("..", "docs", "rules", "applications.md");

    private static final WorkingDays WORKING =
            it -> it.getDayOfWeek() != DayOfWeek.SATURDAY && it.getDayOfWeek() != DayOfWeek.SUNDAY;
    private static final Deadlines WEEKENDS = new Deadlines(Situations.TERMS, WORKING::plus);

    private final StringBuilder text = new StringBuilder();

    @Test
    void thePageOfApplicationsSaysWhatTheCodeSays() throws IOException {
        head();
        states();
        moves();
        terms();
        papers();
        cases();
        if (Boolean.getBoolean("tonghu.write-docs")) {
            Files.createDirectories(BOOK.getParent());
            Files.writeString(BOOK, text);
        }
        assertThat(BOOK).hasContent(text.toString());
    }

    private void head() {
        line("# 认定申请 · Applications for recognition");
        line("");
        line("由代码生成，请勿手工修改。Generated from the code; do not edit by hand.");
        line("");
        line("- 不设公示环节，任何答复均不公开。No step makes a case public (民发〔2019〕62号).");
        line("- 查验与确认由不同的人办理。Who verifies does not decide.");
        line("- 不予确认须写明理由，并告知救济途径：" + Situations.REMEDIES.zh());
        line(
                "- A refusal takes written reasons and names the remedies: "
                        + Situations.REMEDIES.en());
        line(
                "- 自 2021-01-01 起，依据父母失联确认的，须有公安机关查找情况回执单；无法报案的，以个人承诺书和村（居）委会证明代替（民发〔2020〕125号）。From 2021-01-01 on, confirming on a parent out of contact takes the police receipt, or an undertaking with the committee's statement.");
        line(
                "- 艾滋病病毒感染儿童不在此办理，见 docs/recognition.md。Children living with HIV are recognised under seal, not here.");
        line("");
    }

    private void states() {
        line("```mermaid");
        line("stateDiagram-v2");
        line("    [*] --> RECEIVED");
        for (var move : Move.values()) {
            move.from()
                    .forEach(from ->
                            line("    " + from + " --> " + move.to().orElse(from) + ": " + move));
        }
        line("    CONFIRMED --> [*]");
        line("    REFUSED --> [*]");
        line("    WITHDRAWN --> [*]");
        line("```");
        line("");
        line("| 状态 State | 名称 | Name |");
        line("|---|---|---|");
        for (var state : State.values()) {
            line("| `" + state + "` | " + state.zh() + " | " + state.en() + " |");
        }
        line("");
    }

    private void moves() {
        line("| 办理 Move | 名称 | Name | 由谁办理 | Who |");
        line("|---|---|---|---|---|");
        for (var it : Move.values()) {
            line(
                    "| `"
                            + it
                            + "` | "
                            + it.zh()
                            + " | "
                            + it.en()
                            + " | "
                            + it.whoZh()
                            + " | "
                            + it.whoEn()
                            + " |");
        }
        line("");
    }

    private void terms() {
        line("## 期限（工作日）· Periods in working days");
        line("");
        line("| 自 from | 查验 verify | 确认 decide | 异地受理录入 enter | 告知 reply | 异地受理 any township |");
        line("|---|---|---|---|---|---|");
        for (var it : Situations.TERMS.inOrder()) {
            line(
                    "| "
                            + it.from()
                            + " | "
                            + it.verifyWithin()
                            + " | "
                            + it.confirmWithin()
                            + " | "
                            + shown(it.enterWithin())
                            + " | "
                            + shown(it.replyWithin())
                            + " | "
                            + (it.anyTownshipAccepts() ? "✓" : "-")
                            + " |");
        }
        line("");
        line("查验期限自申请到达户籍地之日起算，确认期限自查验之日起算；退回重新查验不另加时间。");
        line(
                "Verification counts from the day the application reached the home township, the decision from verification; sending back adds no time.");
        line("");
    }

    private static String shown(int days) {
        return days == 0 ? "-" : Integer.toString(days);
    }

    private void papers() {
        line("## 材料 · Papers");
        line("");
        line("| 代码 | 名称 | Name |");
        line("|---|---|---|");
        for (var it : Paper.values()) {
            line("| `" + it + "` | " + it.zh() + " | " + it.en() + " |");
        }
    }

    private void line(String line) {
        text.append(line).append('\n');
    }

    private void cases() {
        line("");
        line("## 案例 · Cases");
        line("");
        line("空白日历只跳过周末。With an empty calendar only weekends are skipped.");
        line("");
        line("| 受理 received | 受理地 accepted at | 办理 done | 到期 due | 逾期 missed |");
        line("|---|---|---|---|---|");
        var home = Situations.received("2020-04-30");
        dueOf("2020-04-30", "户籍地 home", home, "2020-05-21");
        dueOf("2020-04-30", "户籍地 home", home, "2020-05-22");
        dueOf("2020-04-30", "户籍地 home", Situations.verifiedOn(home, "2020-05-06"), "2020-05-27");
        var back =
                Situations.verifiedOn(home, "2020-05-06")
                        .sendBack(Situations.day("2020-05-20"), "c", "-")
                        .application();
        dueOf("2020-04-30", "户籍地，退回 home, sent back", back, "2020-05-28");
        var elsewhere = Situations.receivedElsewhere("2021-03-01", "2021-03-05").application();
        dueOf("2021-03-01", "异地，2021-03-05 录入 elsewhere, entered then", elsewhere, "2021-03-26");
    }

    private void dueOf(String received, String at, Application application, String today) {
        var next = WEEKENDS.next(application).orElseThrow();
        line(
                "| "
                        + received
                        + " | "
                        + at
                        + " | "
                        + next.task().zh()
                        + " "
                        + next.task().en()
                        + " "
                        + today
                        + " | "
                        + next.by()
                        + " | "
                        + (next.isMissed(Situations.day(today)) ? "是 yes" : "否 no")
                        + " |");
    }
}
