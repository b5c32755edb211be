package org.tonghu.registry.application.web;

import java.time.LocalDate;
import org.tonghu.registry.application.Recognition;
import org.tonghu.starter.domain.Refused;

/** Why nothing can be applied for, in words. */
final class ApplyingRefusals {

    private ApplyingRefusals() {}

    static Refused hasLeft(LocalDate on) {
        return new Refused(
                "CHILD_HAS_LEFT",
                "",
                "该儿童已于 " + on + " 减员，不再受理申请。",
                "The child left on " + on + ".");
    }

    static Refused inAFamily() {
        return new Refused(
                "NOT_IN_AN_INSTITUTION",
                "国办发〔2010〕54号",
                "该儿童由家庭养育，应由监护人或受委托的近亲属申请。",
                "The child lives in a family; the guardian or an authorised relative applies.");
    }

    static Refused recognised(Recognition it) {
        return new Refused(
                "RECOGNISED_ALREADY",
                it.kind().clause(),
                "该儿童已于 " + it.on() + " 认定（" + it.number() + "），无需再次申请。",
                "The child was recognised on " + it.on() + " (" + it.number() + ").");
    }
}
