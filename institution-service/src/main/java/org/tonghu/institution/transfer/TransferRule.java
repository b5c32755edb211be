package org.tonghu.institution.transfer;

import org.tonghu.starter.domain.Refused;

/** Every reason for which a transfer or one of its moves is refused, with its clause and words. */
public enum TransferRule {
    MOVE_NOT_ALLOWED_NOW(
            Clauses.TRANSFER, "移交处于“%s”环节，不能“%s”", "the transfer is %3$s and one cannot %4$s now"),
    SAME_PERSON(
            Clauses.TWO_PERSONS,
            "同一人不得既提出又办理下一环节，请由另一人办理“%s”",
            "somebody else must %2$s: nobody answers his or her own step"),
    SAME_INSTITUTION(Clauses.TRANSFER, "移出机构与接收机构相同", "a child cannot move to where it already is"),
    PRIVATE_TARGET(
            Clauses.PRIVATE,
            "%s是民间机构，不得收留养育孤弃儿童，不能作为接收机构",
            "%s is a private body and can never receive a child"),
    NO_BED_FREE(
            Clauses.TRANSFER,
            "%s没有空余床位，请先核对床位和在院人数",
            "%s has no bed free; check its beds and residents first"),
    BED_TAKEN(Clauses.TRANSFER, "床位%s已留给其他儿童", "bed %s is kept for another child"),
    CHILD_NOT_THERE(
            Clauses.TRANSFER,
            "该儿童目前不在%s，请先核对儿童的照料安排",
            "the child does not live in %s; check its care arrangement first"),
    CHILD_ALREADY_MOVING(
            Clauses.TRANSFER, "该儿童已有未办结的移交", "an open transfer of this child exists already"),
    POSTPONED_TO_THE_PAST(Clauses.TRANSFER, "暂缓日期%s须晚于今天", "%s is not after today"),
    DAY_IN_THE_FUTURE(Clauses.TRANSFER, "日期%s晚于今天", "%s has not come yet"),
    HANDED_OVER_BEFORE_ACCEPTANCE(
            Clauses.TRANSFER,
            "移交日期%s早于接收机构同意接收的日期%s",
            "handed over on %s, before it was accepted on %s"),
    RECEIVED_BEFORE_HANDED_OVER(
            Clauses.TRANSFER, "接收日期%s早于移交日期%s", "received on %s, before it was handed over on %s");

    /** Where the rules come from. */
    public static final class Clauses {

        /**
         * Children of unfit county institutions move to concentrated care (R-3-2-4), by procedure
         * (F-906).
         */
        public static final String TRANSFER = "郑民文〔2020〕57号 二(三)2";

        /** Private bodies (R-6-1). */
        public static final String PRIVATE = "郑民文〔2020〕57号 二(六)";

        /**
         * The institution asks, the county bureau consents as guardian, the city bureau approves.
         */
        public static final String TWO_PERSONS = TRANSFER;

        private Clauses() {}
    }

    private final String clause;
    private final String zh;
    private final String en;

    TransferRule(String clause, String zh, String en) {
        this.clause = clause;
        this.zh = zh;
        this.en = en;
    }

    public Refused refused(Object... values) {
        return new Refused(name(), clause, zh.formatted(values), en.formatted(values));
    }

    static Refused notNow(StageName stage, Move move) {
        return MOVE_NOT_ALLOWED_NOW.refused(stage.zh(), move.zh(), stage.en(), move.en());
    }

    public String clause() {
        return clause;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
