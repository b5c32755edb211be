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

    static Refused hasLeft(LocalDate on) {
        return new Refused(
                "CHILD_HAS_LEFT",
                "",
                "该儿童已于 " + on + " 减员，档案不再更改。",
                "The child left on " + on + "; the file is no longer changed.");
    }
}
