package org.tonghu.benefits.grant;

import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Refused;

/** What the rules of two persons and the order of work do not allow. */
final class GrantRefusals {

    private static final String TWO_PERSONS = "民发〔2019〕62号（查验、确认）";

    private GrantRefusals() {}

    static void requireAnother(@Nullable Signature first, Signature second) {
        if (first == null || !first.by().equals(second.by())) return;
        throw new Refused(
                "SAME_PERSON",
                TWO_PERSONS,
                "查验与确认不得由同一人办理；请由本单位另一名工作人员确认。",
                "The person who verified may not also confirm; ask a colleague of the unit to confirm.");
    }

    static Refused nothingTo(String move, Grant grant) {
        return new Refused(
                "NOTHING_TO_" + move,
                "",
                "该待遇当前状态为 %s，不能办理此操作；请刷新后核对。".formatted(grant.state()),
                "The grant is %s, so this step is not open; read it again."
                        .formatted(grant.state()));
    }
}
