package org.tonghu.institution.institution.rules;

/** Private bodies must not take in and raise orphans or foundlings (R-6-1). */
final class NotAPrivateBody implements Condition {

    @Override
    public Finding judge(IntakeFacts facts) {
        return Finding.of(
                facts.institution().isPrivate()
                        ? IntakeReason.PRIVATE_BODY
                        : IntakeReason.STATE_RUN);
    }
}
