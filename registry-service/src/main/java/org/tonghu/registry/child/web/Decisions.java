package org.tonghu.registry.child.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.starter.time.BusinessClock;

/** The rules, the business day they are applied on, and who may bring them to another result. */
@Component
record Decisions(ClassifyChild classify, BusinessClock clock, DirectCorrections direct) {

    LocalDate today() {
        return clock.today();
    }
}
