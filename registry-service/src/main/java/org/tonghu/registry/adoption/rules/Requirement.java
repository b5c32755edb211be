package org.tonghu.registry.adoption.rules;

import org.tonghu.starter.domain.Refused;

/** Something that the law asks before an adoption is registered. */
public record Requirement(String code, String clause, String zh, String en) {

    public Refused refusal() {
        return new Refused(code, clause, zh, en);
    }
}
