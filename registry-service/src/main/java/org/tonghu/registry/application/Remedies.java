package org.tonghu.registry.application;

import java.time.LocalDate;

/**
 * What somebody who is refused can do, counted from the day the decision was told.
 *
 * @param reviewDays days for administrative review (行政复议)
 * @param litigationMonths months for litigation (行政诉讼)
 */
public record Remedies(int reviewDays, int litigationMonths) {

    public LocalDate reviewUntil(LocalDate told) {
        return told.plusDays(reviewDays);
    }

    public LocalDate litigationUntil(LocalDate told) {
        return told.plusMonths(litigationMonths);
    }

    public String zh() {
        return "如不服本决定，可自收到本决定之日起"
                + reviewDays
                + "日内依法申请行政复议，或者"
                + litigationMonths
                + "个月内依法提起行政诉讼。";
    }

    public String en() {
        return "Against this decision you may apply for administrative review within "
                + reviewDays
                + " days, or bring an action within "
                + litigationMonths
                + " months, of being told of it.";
    }
}
