package org.tonghu.benefits.payment;

/** What became of a grant in a run. */
public enum LineState {
    PAID,
    /** The right stands, the amount cannot be said: a rate or an amount of aid is missing. */
    AMOUNT_OPEN,
    /** The child's month is paid already, by another grant. */
    REFUSED,
    /** A grant that gives no right in the month, or is paid by another unit's rates. */
    NOT_DUE
}
