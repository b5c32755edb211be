package org.tonghu.registry.application;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.tonghu.registry.classification.Finding;
import org.tonghu.registry.classification.Outcome;
import org.tonghu.starter.domain.Refused;

/** What cannot be done to an application, in words. */
final class ApplicationRefusals {

    private static final String PROCEDURE = "民发〔2019〕62号";

    private ApplicationRefusals() {}

    static Refused notNow(Move move, State state) {
        return new Refused(
                "NOT_IN_THIS_STATE",
                "",
                "申请目前为“" + state.zh() + "”，不能办理“" + move.zh() + "”，请刷新后按当前环节办理。",
                "The application is "
                        + state.en()
                        + ": one cannot "
                        + move.en()
                        + " now. Read it again.");
    }

    static Refused onlyAtHome(Receipt receipt) {
        return new Refused(
                "ONLY_HOME_TOWNSHIP_ACCEPTS",
                PROCEDURE,
                receipt.on() + " 的规定只允许户籍所在地乡镇（街道）" + receipt.home() + " 受理，请转请申请人到户籍地申请。",
                "On "
                        + receipt.on()
                        + " only the township of the household registration, "
                        + receipt.home()
                        + ", might accept; send the applicant there.");
    }

    static Refused notLinked() {
        return new Refused(
                "CHILD_NOT_LINKED",
                "",
                "申请尚未关联儿童档案，请先登记或查找该儿童并关联。",
                "The application is not linked to a child's record; register or find the child and link it first.");
    }

    static Refused samePerson() {
        return new Refused(
                "SAME_PERSON",
                PROCEDURE,
                "查验与确认不得由同一人办理，请由另一名工作人员确认。",
                "Who verified may not decide; another person has to.");
    }

    static Refused notMet(Kind kind, Finding finding) {
        var open = finding.outcome() == Outcome.UNDECIDED;
        return new Refused(
                open ? "CATEGORY_UNDECIDED" : "CATEGORY_NOT_MET",
                kind.clause(),
                "档案所载情况"
                        + (open ? "尚不足以判定" : "不符合")
                        + "“"
                        + kind.category().zh()
                        + "”："
                        + finding.reason().zh()
                        + (open ? "。请核实、补充档案；确需人工核定的，写明理由后确认。" : "。请先核实、更正档案，或者作出不予确认决定。"),
                "The facts on record "
                        + (open ? "do not decide" : "do not meet")
                        + " '"
                        + kind.category().en()
                        + "': "
                        + finding.reason().en()
                        + (open
                                ? ". Complete the record, or confirm with written reasons where persons have to decide."
                                : ". Correct the record, or refuse with reasons."));
    }

    static Refused differsWithoutReason() {
        return new Refused(
                "REASON_NEEDED",
                PROCEDURE,
                "乡镇（街道）查验结论为不符合，确认时须写明理由。",
                "The township found the conditions not met; confirming takes written reasons.");
    }

    static Refused papersMissing(Set<Paper> missing) {
        return new Refused(
                "PAPERS_MISSING",
                "郑民文〔2020〕57号 二(一)",
                "缺少材料："
                        + missing.stream().map(Paper::zh).collect(Collectors.joining("、"))
                        + "；未启用应急简化程序，不能确认。",
                "Papers are missing: "
                        + missing.stream().map(Paper::en).collect(Collectors.joining(", "))
                        + ". The emergency switch is off, so they are needed first.");
    }

    static Refused toldAlready(LocalDate on) {
        return new Refused(
                "TOLD_ALREADY",
                "",
                "结果已于 " + on + " 告知申请人。",
                "The result was told to the applicant on " + on + ".");
    }
}
