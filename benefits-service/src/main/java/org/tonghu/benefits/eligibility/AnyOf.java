package org.tonghu.benefits.eligibility;

import java.util.List;

/** Two ways to the same right. */
record AnyOf(Condition first, Condition second) implements Condition {

    @Override
    public String clause() {
        return first.clause().equals(second.clause())
                ? first.clause()
                : first.clause() + "；" + second.clause();
    }

    @Override
    public Text proposition() {
        var one = first.proposition();
        var other = second.proposition();
        return new Text(one.zh() + "；或者：" + other.zh(), one.en() + "; or: " + other.en());
    }

    @Override
    public Finding judge(Situation situation) {
        return Finding.any(List.of(first.judge(situation), second.judge(situation)));
    }
}
