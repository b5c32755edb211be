package org.tonghu.registry.child.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Institutions;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.starter.domain.Refused;
import org.tonghu.starter.problem.Invalid;

/** Whether a child may be cared for as somebody says. */
@Component
class CareChecks {

    private final Institutions institutions;

    CareChecks(Institutions institutions) {
        this.institutions = institutions;
    }

    /**
     * @throws Invalid for days and members that cannot be, and an institution that nobody entered
     * @throws Refused for a private institution (郑民文〔2020〕57号 二(六)); who was found living there is
     *     entered as such
     */
    void check(String at, CareEntry care, LocalDate today) {
        var faults = new Faults();
        care.check(at, today, faults);
        faults.raise();
        institution(at, care);
    }

    private void institution(String at, CareEntry care) {
        var code = care.institution();
        if (code == null) {
            return;
        }
        var found = institutions.find(code);
        if (found.isEmpty()) {
            throw new Invalid(
                    at + "/institution",
                    "UNKNOWN_INSTITUTION",
                    "没有代码为 " + code + " 的机构，请先登记该机构。",
                    "There is no institution " + code + "; enter it first.");
        }
        if (found.get().isPrivate() && !care.wasFoundThere()) {
            throw new Refused(
                    "PRIVATE_INSTITUTION",
                    "郑民文〔2020〕57号 二(六)",
                    "机构 " + code + " 为民间机构，不得收留抚养孤儿、弃婴；如儿童现居该处，请以“发现时居住”登记并立即转出。",
                    "The institution "
                            + code
                            + " is private and must not take children in; a child found living"
                            + " there is entered as found there, and moved out at once.");
        }
    }
}
