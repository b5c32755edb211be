package org.tonghu.registry.child.web;

import java.time.LocalDate;
import org.springframework.stereotype.Component;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.starter.time.BusinessClock;

/** The rules and the business day they are applied on. */
@Component
record Decisions(ClassifyChild classify, BusinessClock clock) {

    LocalDate today() {
        return clock.today();
    }
}
