package org.tonghu.registry;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.tonghu.registry.verification.rules.VerifiedInQuarter;
import org.tonghu.registry.visit.ChildMet;
import org.tonghu.registry.visit.VisitMode;
import org.tonghu.registry.visit.rules.ChildWasMet;

/**
 * The rule book of visits and verification says what the code says. After a change of rules run
 * this test with {@code JAVA_TOOL_OPTIONS=-Dtonghu.write-docs=true} and look at what changed.
 */
class FieldRuleBookTest {

    private static final Path BOOK = Path.of("..", "docs", "rules", "visits-and-verification.md");

    /** Registered, verified, left, looked at. */
    private static final List<String> DAYS =
            List.of(
                    "2019-05-01 2020-03-31 - 2020-03-31",
                    "2019-05-01 2020-03-31 - 2020-04-01",
                    "2019-05-01 2020-03-31 - 2020-06-30",
                    "2019-05-01 2020-03-31 - 2020-07-01",
                    "2020-06-30 - - 2020-06-30",
                    "2020-06-30 - - 2020-07-01",
                    "2019-05-01 2020-03-31 2020-05-10 2020-05-09",
                    "2019-05-01 2020-03-31 2020-05-10 2020-07-01");

    @Test
    void theRuleBookOfVisitsAndVerificationSaysWhatTheCodeSays() throws IOException {
        var expected = text();
        if (Boolean.getBoolean("tonghu.write-docs")) {
            Files.createDirectories(BOOK.getParent());
            Files.writeString(BOOK, expected);
        }
        assertThat(BOOK).hasContent(expected);
    }

    private static String text() {
        var text = new StringBuilder("# 走访与季度核查规则 / Rules of visits and verification\n\n");
        text.append(
                "Written by the build from the code.\n\n## 走访何时计入（二(四)1）/ When a visit counts\n\n");
        text.append("| 方式 | 是否见到儿童 | 公布期间 | 结论 | |\n|---|---|---|---|---|\n");
        for (var mode : VisitMode.values()) {
            for (var met : ChildMet.values()) {
                for (var declared : List.of(false, true)) {
                    var counted = ChildWasMet.judge(mode, met, declared);
                    text.append(
                            "| %s | %s | %s | %s | %s |\n"
                                    .formatted(
                                            mode,
                                            met,
                                            declared ? "是" : "否",
                                            counted,
                                            counted.zh()));
                }
            }
        }
        text.append("\n## 每季度核查一次（二(四)4）/ Verified once in each quarter\n\n");
        text.append("| 登记 | 最近核查 | 减员 | 查看 | 状态 |\n|---|---|---|---|---|\n");
        DAYS.forEach(row -> text.append(judged(row.split(" "))));
        return text.toString();
    }

    private static String judged(String[] days) {
        var state =
                VerifiedInQuarter.judge(
                        LocalDate.parse(days[0]),
                        day(days[1]),
                        day(days[2]),
                        LocalDate.parse(days[3]));
        return "| %s | %s | %s | %s | %s |\n".formatted(days[0], days[1], days[2], days[3], state);
    }

    private static @Nullable LocalDate day(String text) {
        return text.equals("-") ? null : LocalDate.parse(text);
    }
}
