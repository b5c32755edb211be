package org.tonghu.benefits.payment;

/** Where a run stands. */
public enum RunState {
    CALCULATING,
    CALCULATED,
    APPROVED
}
