package org.tonghu.registry.leftbehindwoman.web;

import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.leftbehindwoman.Situation;
import org.tonghu.starter.crypto.Masked;

/** Telephone numbers are shown masked; the masked one sent back leaves the number as it is. */
final class Phones {

    static final String PATTERN = "[0-9+() *-]{5,20}";

    private Phones() {}

    static @Nullable String masked(@Nullable String phone) {
        return phone == null ? null : Masked.phone(phone);
    }

    static @Nullable String kept(@Nullable String entered, @Nullable String before) {
        return before != null && Masked.phone(before).equals(entered) ? before : entered;
    }

    /**
     * @throws org.tonghu.starter.problem.Invalid 400 for a masked number that is not the one on
     *     file
     */
    static void mustBeWhole(Situation situation) {
        var faults = new Faults();
        whole("#/phone", situation.phone(), faults);
        whole("#/spouse/phone", situation.spouse().phone(), faults);
        faults.raise();
    }

    private static void whole(String at, @Nullable String phone, Faults faults) {
        if (phone != null && phone.contains("*")) {
            faults.add(
                    at,
                    "MASKED",
                    "所填号码含有星号且与原号码不符，请填写完整号码。",
                    "The number is masked and not the one on file; enter the whole number.");
        }
    }
}
