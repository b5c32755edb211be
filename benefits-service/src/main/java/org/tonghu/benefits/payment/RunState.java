package org.tonghu.benefits.payment;

/** Where a run stands. */
public enum RunState {
    CALCULATING,
    CALCULATED,
    APPROVED,
    /** Its payments are being reversed, one after the other. */
    CANCELLING,
    CANCELLED
}
