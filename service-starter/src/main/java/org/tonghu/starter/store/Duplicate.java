package org.tonghu.starter.store;

import org.tonghu.starter.problem.Problem;

/** 409: another record holds the same value where only one may. Services catch it to say more. */
public final class Duplicate extends Problem {

    private final String index;

    public Duplicate(String aggregate, String index) {
        super(
                409,
                "duplicate",
                "另一条记录（%s）的 %s 与此相同，不能重复登记；请先查找已有记录。".formatted(aggregate, index),
                "Another %s holds the same %s; look that record up instead."
                        .formatted(aggregate, index));
        this.index = index;
    }

    /** {@link Index#name()}, or {@code _id}. */
    public String index() {
        return index;
    }
}
