package org.tonghu.registry.verification;

import org.tonghu.starter.domain.Refused;

/** What the order of a campaign does not allow. */
final class VerificationRefusals {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(四)4";

    private VerificationRefusals() {}

    static Refused removed() {
        return new Refused(
                "RECORD_HAS_LEFT",
                CLAUSE,
                "该档案已减员，本季度无需核查。",
                "This record has left and is not due.");
    }

    static Refused incomplete(long open) {
        return new Refused(
                "VERIFICATION_INCOMPLETE",
                CLAUSE,
                "还有 " + open + " 份档案未核查，请逐一核查（无变化也须登记）后再提交。",
                open
                        + " records are not verified; verify each, also those without change, then submit.");
    }

    static Refused locked(VillageReturn.State state) {
        return new Refused(
                "VILLAGE_SUBMITTED",
                CLAUSE,
                "该村本季度核查已提交（" + state + "），不能再改；如有错误，请上级退回后更正。",
                "The village has been submitted ("
                        + state
                        + "); ask for its return to correct it.");
    }

    static Refused wrongState(VillageReturn.State state) {
        return new Refused(
                "WRONG_STATE",
                CLAUSE,
                "当前状态为 " + state + "，不能办理此步骤；请按提交、审核、确认的顺序办理。",
                "It is " + state + "; the order is submit, review, confirm.");
    }

    static Refused samePerson() {
        return new Refused(
                "TWO_PERSONS",
                CLAUSE,
                "上一步由您本人办理，请由另一人办理此步骤。",
                "You took the step before; another person must take this one.");
    }

    static Refused ownWork() {
        return new Refused(
                "TWO_PERSONS",
                CLAUSE,
                "抽查须由核查人以外的人员进行。",
                "A sample is checked again by somebody else than who verified it.");
    }
}
