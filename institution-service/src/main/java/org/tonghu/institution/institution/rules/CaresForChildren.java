package org.tonghu.institution.institution.rules;

/** A county institution built but caring for no children admits none (R-3-2-2). */
final class CaresForChildren implements Condition {

    @Override
    public Finding judge(IntakeFacts facts) {
        var residents = facts.residents();
        if (residents == null) return Finding.of(IntakeReason.RESIDENTS_UNKNOWN);
        return Finding.of(
                residents > 0 ? IntakeReason.CARES_FOR_CHILDREN : IntakeReason.NO_CHILDREN_IN_CARE);
    }
}
