package org.tonghu.training;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.boot.context.properties.bind.Bindable;
import org.springframework.boot.context.properties.bind.Binder;
import org.springframework.boot.context.properties.source.ConfigurationPropertySources;
import org.springframework.boot.convert.ApplicationConversionService;
import org.springframework.boot.env.YamlPropertySourceLoader;
import org.springframework.core.env.MutablePropertySources;
import org.springframework.core.io.ClassPathResource;
import org.tonghu.training.appointment.AppointmentGround;
import org.tonghu.training.course.CourseGround;
import org.tonghu.training.person.PersonGround;
import org.tonghu.training.policy.Ground;
import org.tonghu.training.post.PostGround;
import org.tonghu.training.qualification.Examples;
import org.tonghu.training.qualification.Parameters;
import org.tonghu.training.qualification.QualificationGround;
import org.tonghu.training.qualification.Status;
import org.tonghu.training.session.SessionGround;

/** The rule book of training, written from grounds, parameters and worked examples. */
final class TrainingRuleBook {

    private TrainingRuleBook() {}

    static String text() {
        return """
        # 儿童福利工作队伍培训规则 / Rules of training

        本文件由代码生成，请勿手工修改。 Generated from the code; do not edit by hand.

        依据栏：POLICY 郑民文〔2020〕57号原文；CITED 所引文件；DERIVED 由原文推得；DEFAULT 文件未规定、由平台提出、须经市级确认的默认做法。
        Basis: POLICY the text itself; CITED a document it rests on; DERIVED follows from it; DEFAULT the text is silent, the city has to confirm.

        ## 岗位与覆盖 / Posts and coverage

        每个乡镇（街道）设儿童督导员一名，每个村（居）设儿童主任一名（郑民文〔2020〕57号 二(四)1）。任职截止日当天仍在岗，次日起空岗；副职在岗视为有人在岗（DEFAULT）；一人兼任两个岗位允许并予提示（DEFAULT）。覆盖率 = 有在岗且合格人员的单位数 ÷ 单位总数；QUALIFIED 与 DUE 计为合格。

        Each township has a child supervisor, each village a child director. The last day of an appointment is served, the post is vacant from the next; a serving deputy fills the post (DEFAULT); one person on two posts is allowed and flagged (DEFAULT). Coverage = places with a serving, qualified person over places; QUALIFIED and DUE qualify.

        ## 任职资格 / Qualification (R-5-2)

        两项条件：通过本岗位岗前培训考核；按期完成轮训。先看岗前培训，再看轮训，取最不利结论。最后一次成绩为准；转岗须参加新岗位岗前培训（DEFAULT）；轮训于最后一次培训所在年份之后第 N 年的12月31日到期，到期日在岗者方有此义务，其后的培训补足以前各轮。

        Two conditions: the initial course of the role is passed; no round owed is missing. The worst finding decides. The last result counts; a new role needs its own initial course (DEFAULT); a round is owed by 31 December of the N-th year after the year of the last training, by whoever serves on that day, and a later training makes up for all before it.

        | 状态 Status | 含义 | Meaning |
        |---|---|---|
        """
                + rows(
                        Arrays.stream(Status.values())
                                .map(each ->
                                        "| `%s` | %s | %s |".formatted(each, each.zh(), each.en())))
                + """

                ### 参数 / Parameters

                | 起用日 From | 须岗前培训 Initial course | 轮训年数 Round, years | 计入轮训 Counts as round | 依据 Basis | 出处 Reference | 核对日 Last checked |
                |---|---|---|---|---|---|---|
                """
                + rows(parameters().stream().map(TrainingRuleBook::row))
                + "\n### 理由 / Reasons\n\n"
                + grounds(QualificationGround.values())
                + """

                ### 示例 / Examples (parameters of the first version)

                | 情形 | Case | 判断日 On | 状态 Status | 理由 Reason |
                |---|---|---|---|---|
                """
                + rows(Examples.ALL.stream().map(each -> each.row(parameters())))
                + "\n## 不予办理的情形 / What is refused\n"
                + refusals("岗位 / Posts", PostGround.values())
                + refusals("任免 / Appointments", AppointmentGround.values())
                + refusals("人员 / People", PersonGround.values())
                + refusals("课程 / Courses", CourseGround.values())
                + refusals("班次 / Sessions", SessionGround.values());
    }

    /** As the service reads them. */
    private static List<Parameters> parameters() {
        try {
            var sources = new MutablePropertySources();
            new YamlPropertySourceLoader()
                    .load("policy", new ClassPathResource("policy/qualification.yaml"))
                    .forEach(sources::addLast);
            var binder =
                    new Binder(
                            ConfigurationPropertySources.from(sources),
                            null,
                            ApplicationConversionService.getSharedInstance(),
                            null);
            return binder.bind("tonghu.training.qualification", Bindable.listOf(Parameters.class))
                    .get();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String row(Parameters each) {
        var kinds =
                each.roundKinds().stream()
                        .sorted()
                        .map(Enum::name)
                        .collect(Collectors.joining(", "));
        return "| %s | %s | %d | %s | %s | %s | %s |"
                .formatted(
                        each.effectiveFrom(),
                        each.initialCourseRequired() ? "是 yes" : "否 no",
                        each.roundYears(),
                        kinds,
                        each.basis(),
                        each.reference(),
                        each.lastChecked());
    }

    private static String refusals(String title, Ground[] grounds) {
        return "\n### " + title + "\n\n" + grounds(grounds);
    }

    private static String grounds(Ground[] grounds) {
        return "| 代码 Code | 依据 Basis | 条款 Clause | 说明 | Meaning |\n|---|---|---|---|---|\n"
                + rows(Arrays.stream(grounds).map(TrainingRuleBook::row));
    }

    private static String row(Ground ground) {
        var wording = ground.wording();
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        ground.name(),
                        wording.basis(),
                        wording.clause(),
                        wording.zh().replace("%s", "…"),
                        wording.en().replace("%s", "…"));
    }

    private static String rows(Stream<String> rows) {
        return rows.map(row -> row + "\n").collect(Collectors.joining());
    }
}
