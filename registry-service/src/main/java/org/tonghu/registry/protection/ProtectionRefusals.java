package org.tonghu.registry.protection;

import org.tonghu.starter.domain.Refused;

/** What the order of protection work does not allow. */
final class ProtectionRefusals {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(四)1";
    private static final String POLICE = "高检发〔2020〕9号 第四条";

    private ProtectionRefusals() {}

    static Refused policeReceiptOutstanding() {
        return new Refused(
                "POLICE_RECEIPT_OUTSTANDING",
                POLICE,
                "尚未登记公安机关接警回执，不能办结；请先报警（110）并登记接警回执号。",
                "The receipt of the police is not recorded yet; call 110 and record its number first.");
    }

    static Refused reportDecided() {
        return new Refused(
                "REPORT_ALREADY_DECIDED",
                CLAUSE,
                "该报告已立案或已办结，请在相应个案上办理。",
                "This report was taken up in a case or closed before; go on there.");
    }
}
