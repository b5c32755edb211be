package org.tonghu.registry.adoption;

/** What the adopters are to the child before. */
public enum Relation {
    UNRELATED,
    /** Collateral relatives of the same generation up to the third degree (三代以内旁系同辈血亲). */
    RELATIVE,
    STEP_PARENT
}
