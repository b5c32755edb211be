package org.tonghu.registry.leftbehindwoman;

import java.time.LocalDate;
import org.tonghu.starter.domain.Refused;

/** Why a record cannot be closed, opened or corrected now. */
final class StayRefusals {

    static final String CLAUSE = "郑民文〔2020〕57号 二(四)4";

    private StayRefusals() {}

    static Refused hasLeft(LocalDate on) {
        return new Refused(
                "WOMAN_HAS_LEFT",
                CLAUSE,
                "该留守妇女已于 " + on + " 减员；如需变更，请先恢复档案。",
                "She left the register on " + on + "; reopen the record first.");
    }

    static Refused isHere() {
        return new Refused(
                "WOMAN_IS_REGISTERED",
                CLAUSE,
                "该留守妇女仍在册，无需恢复。",
                "She is in the register; there is nothing to reopen.");
    }

    static Refused beforeItBegan(LocalDate on, LocalDate from) {
        return new Refused(
                "BEFORE_REGISTRATION",
                CLAUSE,
                "减员日期 " + on + " 早于在册起始日期 " + from + "，请核对。",
                "The day " + on + " lies before " + from + ", from which she is in the register.");
    }

    static Refused beforeItEnded(LocalDate from, LocalDate ended) {
        return new Refused(
                "BEFORE_DEPARTURE",
                CLAUSE,
                "恢复日期 " + from + " 早于减员日期 " + ended + "，请核对。",
                "The day " + from + " lies before the departure on " + ended + ".");
    }
}
