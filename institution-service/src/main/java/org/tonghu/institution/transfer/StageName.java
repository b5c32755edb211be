package org.tonghu.institution.transfer;

/**
 * The stages of a transfer, for lists, filters and the state machine; {@link Stage} carries what is
 * known in each.
 */
public enum StageName {
    REQUESTED("已申请", "requested"),
    CONSENTED("县级已同意", "consented to by the county"),
    APPROVED("市级已批准", "approved by the city"),
    REFUSED("市级不批准", "refused by the city"),
    RETURNED("退回补正", "returned for completion"),
    POSTPONED("暂缓接收", "postponed"),
    ACCEPTED("已同意接收", "accepted"),
    HANDED_OVER("已移交", "handed over"),
    RECEIVED("已接收", "received"),
    COMPLETED("已办结", "completed"),
    CANCELLED("已撤销", "cancelled");

    private final String zh;
    private final String en;

    StageName(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** Nothing can happen any more; the child may be moved by another transfer. */
    public boolean isFinal() {
        return this == REFUSED || this == COMPLETED || this == CANCELLED;
    }

    /** A bed is kept at the receiving institution. */
    public boolean keepsBed() {
        return this == ACCEPTED || this == HANDED_OVER || this == RECEIVED;
    }

    /** The child has arrived at the receiving institution. */
    public boolean arrived() {
        return this == RECEIVED || this == COMPLETED;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
