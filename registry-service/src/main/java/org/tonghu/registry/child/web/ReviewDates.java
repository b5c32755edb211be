package org.tonghu.registry.child.web;

import org.tonghu.registry.classification.Incident;

/** A temporary case needs a review date: without one it is due three months after the incident. */
final class ReviewDates {

    private static final int USUAL_MONTHS = 3;

    private ReviewDates() {}

    static Incident orUsual(Incident incident) {
        return incident.reviewBy() == null
                ? new Incident(
                        incident.type(),
                        incident.on(),
                        incident.on().plusMonths(USUAL_MONTHS),
                        incident.closedOn())
                : incident;
    }
}
