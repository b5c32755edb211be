package org.tonghu.registry.visit.rules;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.registry.visit.ChildMet;
import org.tonghu.registry.visit.Counted;
import org.tonghu.registry.visit.VisitMode;

class ChildWasMetTest {

    @ParameterizedTest
    @CsvSource({
        "HOME, SEEN, false, CHILD_SEEN",
        "SCHOOL, SEEN, false, CHILD_SEEN",
        "HOME, NOT_MET, true, CHILD_NOT_MET",
        "HOME, SPOKEN_WITH, true, CHILD_NOT_MET",
        "TELEPHONE, SPOKEN_WITH, false, REMOTE_OUTSIDE_DECLARED_PERIOD",
        "TELEPHONE, SPOKEN_WITH, true, SPOKEN_WITH_IN_DECLARED_PERIOD",
        "TELEPHONE, NOT_MET, true, CHILD_NOT_MET",
        "VIDEO, SEEN, true, SPOKEN_WITH_IN_DECLARED_PERIOD",
        "VIDEO, SEEN, false, REMOTE_OUTSIDE_DECLARED_PERIOD"
    })
    void aVisitCountsWhenTheChildWasMet(
            VisitMode mode, ChildMet met, boolean declared, Counted counted) {
        assertThat(ChildWasMet.judge(mode, met, declared)).isEqualTo(counted);
    }
}
