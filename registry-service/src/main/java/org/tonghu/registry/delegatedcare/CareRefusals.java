package org.tonghu.registry.delegatedcare;

import java.time.LocalDate;
import java.util.Set;
import java.util.stream.Collectors;
import org.tonghu.starter.domain.Refused;

/** What is not allowed with delegated care, in words. */
final class CareRefusals {

    private static final String MAY_NOT = "未成年人保护法 第二十二条";
    private static final String CLAUSE = "郑民文〔2020〕57号 二(四)1";

    private CareRefusals() {}

    static Refused mayNotBeEntrusted(Set<Carer.Fault> faults) {
        return new Refused(
                "CARER_MAY_NOT_BE_ENTRUSTED",
                MAY_NOT,
                "被委托人"
                        + faults.stream()
                                .map(Carer.Fault::zh)
                                .sorted()
                                .collect(Collectors.joining("；"))
                        + "，不得担任被委托人，请另行确定。",
                "The carer may not be entrusted: "
                        + faults.stream()
                                .map(Carer.Fault::en)
                                .sorted()
                                .collect(Collectors.joining("; "))
                        + ". Find another.");
    }

    static Refused notAbleToCare(Carer.Capacity capacity) {
        return new Refused(
                "CARER_NOT_ABLE",
                MAY_NOT,
                "被委托人" + capacity.zh() + "，应当委托有照护能力的完全民事行为能力人。",
                "The carer is " + capacity.en() + "; entrust somebody who is able to care.");
    }

    static Refused signatureMissing() {
        return new Refused(
                "SIGNATURE_MISSING",
                CLAUSE,
                "确认书须由父母或其他监护人与被委托人共同签字。",
                "A parent or guardian and the carer have to sign.");
    }

    static Refused endedBefore(LocalDate on) {
        return new Refused(
                "CONFIRMATION_ENDED",
                CLAUSE,
                "该确认书已于 " + on + " 终止。",
                "The confirmation ended on " + on + " already.");
    }
}
