package org.tonghu.institution.institution.rules;

/** Rescue bodies give temporary care; children grow up in child welfare institutions (R-3-1-1). */
final class RaisesChildren implements Condition {

    @Override
    public Finding judge(IntakeFacts facts) {
        return Finding.of(
                facts.institution().kind().raisesChildren() || facts.institution().isPrivate()
                        ? IntakeReason.RAISES_CHILDREN
                        : IntakeReason.TEMPORARY_CARE_ONLY);
    }
}
