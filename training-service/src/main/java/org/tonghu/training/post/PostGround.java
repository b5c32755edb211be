package org.tonghu.training.post;

import org.tonghu.training.policy.Basis;
import org.tonghu.training.policy.Clauses;
import org.tonghu.training.policy.Ground;
import org.tonghu.training.policy.Wording;

/** Why an appointment to a post is refused. */
public enum PostGround implements Ground {
    SECOND_PERSON_IN_POST(
            Basis.CITED,
            Clauses.WORKFORCE_NOTICE,
            "%s的%s岗位在%s已有正式任职人员；请先终止原任职，或以副职（DEPUTY）任命。",
            "The post at %s (%s) has a serving principal on %s; end that appointment first, or appoint a DEPUTY."),
    ALREADY_SERVES_IN_POST(
            Basis.DERIVED,
            Clauses.NONE,
            "该人员在%s的%s岗位已有重叠的任职，请先终止原任职。",
            "The person already serves in the post at %s (%s) on some of these days; end that appointment first."),
    PLACE_DOES_NOT_FIT_ROLE(
            Basis.CITED,
            Clauses.WORKFORCE_NOTICE,
            "儿童督导员设在乡镇（街道，9位代码），儿童主任设在村（居，12位代码）；%s不适用于%s。",
            "Supervisors serve townships (9 digits), directors villages (12 digits); %s does not fit %s.");

    private final Wording wording;

    PostGround(Basis basis, String clause, String zh, String en) {
        this.wording = new Wording(basis, clause, zh, en);
    }

    @Override
    public Wording wording() {
        return wording;
    }
}
