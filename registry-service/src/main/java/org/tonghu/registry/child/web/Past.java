package org.tonghu.registry.child.web;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.support.evidence.Faults;

/** Days that have come: what lies in the future cannot be known. */
final class Past {

    private Past() {}

    static void notAfter(String pointer, @Nullable LocalDate day, LocalDate today, Faults faults) {
        if (day != null && day.isAfter(today)) {
            faults.add(
                    pointer,
                    "IN_THE_FUTURE",
                    "日期 " + day + " 晚于今天 " + today + "。",
                    "The day " + day + " lies after today, " + today + ".");
        }
    }
}
