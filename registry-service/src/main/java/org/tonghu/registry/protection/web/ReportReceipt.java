package org.tonghu.registry.protection.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import org.tonghu.registry.protection.MandatoryReport;
import org.tonghu.starter.problem.Language;

/**
 * What the reporter keeps: a number, how far it has got, and what happens next.
 *
 * @param policeReceiptRecorded whether the police have confirmed the call
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record ReportReceipt(
        String id,
        String number,
        Instant receivedAt,
        MandatoryReport.State state,
        boolean policeReceiptRecorded,
        String next) {

    static ReportReceipt of(MandatoryReport report) {
        return new ReportReceipt(
                report.id(),
                report.number(),
                report.receivedAt(),
                report.state(),
                report.police() != null,
                next(report.state()));
    }

    private static String next(MandatoryReport.State state) {
        var language = Language.current();
        return switch (state) {
            case OPEN ->
                    language.pick(
                            "报告已收到，但不能代替报警：如尚未报警，请立即拨打110，并将接警回执号告知乡镇儿童督导员。乡镇（街道）儿童督导员当日核实并启动应急处置。请保存本编号，可随时凭本人账号查询办理状态。",
                            "Received. This does not replace the call of 110: if you have not called, call now and give the number of the receipt to the township's child supervisor, who looks into it today. Keep this number; you may read the state of your report at any time.");
            case POLICE_INFORMED ->
                    language.pick(
                            "公安机关已接警。民政部门正在核实，决定是否立案救助保护。",
                            "The police have taken the call. Civil affairs decides whether a protection case is opened.");
            case IN_CASE ->
                    language.pick(
                            "已立案，由专人开展评估帮扶。为保护儿童，个案内容不予公开。",
                            "A protection case is open. Its content is kept confidential for the child's sake.");
            case CLOSED ->
                    language.pick(
                            "经核实已办结。感谢您的报告。", "Looked into and closed. Thank you for the report.");
        };
    }
}
