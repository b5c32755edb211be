package org.tonghu.registry.matching;

import org.tonghu.starter.domain.Refused;

/** Why something cannot be done to a list or a suspicion. */
final class MatchingRefusals {

    private MatchingRefusals() {}

    static Refused verifiedAlready(Suspicion.State state) {
        return new Refused(
                "VERIFIED_ALREADY",
                "",
                "该疑点已核实（" + (state == Suspicion.State.CONFIRMED ? "属实" : "排除") + "）；如有误，请由县级先重新打开。",
                "The suspicion was verified already; the county reopens it if that was wrong.");
    }

    static Refused open() {
        return new Refused(
                "SUSPICION_IS_OPEN", "", "该疑点尚未核实，无需重新打开。", "The suspicion is open already.");
    }
}
