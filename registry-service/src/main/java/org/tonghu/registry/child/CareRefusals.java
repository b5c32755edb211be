package org.tonghu.registry.child;

import java.time.LocalDate;
import org.tonghu.starter.domain.Refused;

/** What cannot be done to a child's file, in words. */
final class CareRefusals {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(三)2";

    private CareRefusals() {}

    static Refused toldOtherwise() {
        return new Refused(
                "TRANSFER_TOLD_OTHERWISE",
                CLAUSE,
                "该移交已按另一内容登记，不能更改；如有误请另行办理。",
                "This transfer is on file with another content; it cannot be told differently.");
    }

    static Refused beforeThePresentOne(LocalDate from) {
        return new Refused(
                "CARE_BEFORE_PRESENT_ONE",
                CLAUSE,
                "开始日期 " + from + " 早于现有养育安排的开始日期。",
                "The day " + from + " lies before the beginning of the present arrangement.");
    }

    static Refused noneBegins(LocalDate day) {
        return new Refused(
                "NO_CARE_FROM_THAT_DAY",
                "",
                "没有从 " + day + " 开始的养育安排，请重新读取档案。",
                "No care arrangement begins on " + day + "; read the record again.");
    }

    static Refused broughtByTransfer(String transfer) {
        return new Refused(
                "CARE_BY_TRANSFER",
                CLAUSE,
                "该养育安排由移交 " + transfer + " 产生，请在移交中更正。",
                "This arrangement follows from the transfer " + transfer + "; correct it there.");
    }

    static Refused overlaps(LocalDate from) {
        return new Refused(
                "CARE_OVERLAPS",
                "",
                "开始日期 " + from + " 与前后的养育安排重叠。",
                "An arrangement from " + from + " overlaps the one before or after it.");
    }

    static Refused isHere() {
        return new Refused(
                "CHILD_IS_HERE", "", "该儿童未减员，无需恢复。", "The child has not left; nothing to reopen.");
    }

    static Refused joined(String other) {
        return new Refused(
                "CHILD_JOINED",
                "",
                "该档案已并入档案 " + other + "，请在该档案上办理。",
                "This record was joined to " + other + "; go on there.");
    }

    static Refused backBeforeLeaving(LocalDate left) {
        return new Refused(
                "BACK_BEFORE_LEAVING",
                "",
                "恢复日期早于减员日期 " + left + "。",
                "The day of return lies before the day of leaving, " + left + ".");
    }

    static Refused hasLeft(LocalDate on) {
        return new Refused(
                "CHILD_HAS_LEFT",
                "",
                "该儿童已于 " + on + " 减员，档案不再更改。",
                "The child left on " + on + "; the file is no longer changed.");
    }
}
