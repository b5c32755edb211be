package org.tonghu.registry.visit.rules;

import org.tonghu.registry.visit.ChildMet;
import org.tonghu.registry.visit.Counted;
import org.tonghu.registry.visit.VisitMode;

/**
 * A visit counts when the child itself was seen; by telephone or video when the child was spoken
 * with in a period for which the county or the city has declared it (郑民文〔2020〕57号 二(四)1).
 */
public final class ChildWasMet {

    private ChildWasMet() {}

    public static Counted judge(VisitMode mode, ChildMet met, boolean declaredPeriod) {
        if (met == ChildMet.NOT_MET || !mode.remote() && met != ChildMet.SEEN) {
            return Counted.CHILD_NOT_MET;
        }
        if (!mode.remote()) {
            return Counted.CHILD_SEEN;
        }
        return declaredPeriod
                ? Counted.SPOKEN_WITH_IN_DECLARED_PERIOD
                : Counted.REMOTE_OUTSIDE_DECLARED_PERIOD;
    }
}
