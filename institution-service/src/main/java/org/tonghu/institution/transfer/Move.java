package org.tonghu.institution.transfer;

import static org.tonghu.institution.transfer.StageName.ACCEPTED;
import static org.tonghu.institution.transfer.StageName.APPROVED;
import static org.tonghu.institution.transfer.StageName.CANCELLED;
import static org.tonghu.institution.transfer.StageName.COMPLETED;
import static org.tonghu.institution.transfer.StageName.CONSENTED;
import static org.tonghu.institution.transfer.StageName.HANDED_OVER;
import static org.tonghu.institution.transfer.StageName.POSTPONED;
import static org.tonghu.institution.transfer.StageName.RECEIVED;
import static org.tonghu.institution.transfer.StageName.REFUSED;
import static org.tonghu.institution.transfer.StageName.REQUESTED;
import static org.tonghu.institution.transfer.StageName.RETURNED;

import java.util.EnumSet;
import java.util.Set;

/** The moves of a transfer: from which stages each may be made, where it leads and who makes it. */
public enum Move {
    CONSENT(EnumSet.of(REQUESTED), CONSENTED, Party.GUARDIAN, "同意移交", "consent"),
    APPROVE(EnumSet.of(CONSENTED), APPROVED, Party.CITY, "批准", "approve"),
    REFUSE(EnumSet.of(CONSENTED), REFUSED, Party.CITY, "不予批准", "refuse"),
    RETURN(
            EnumSet.of(APPROVED, POSTPONED),
            RETURNED,
            Party.RECEIVER,
            "退回补正",
            "return for completion"),
    COMPLETE_PAPERS(EnumSet.of(RETURNED), REQUESTED, Party.SENDER, "补正材料", "complete the papers"),
    POSTPONE(EnumSet.of(APPROVED, POSTPONED), POSTPONED, Party.RECEIVER, "暂缓接收", "postpone"),
    ACCEPT(EnumSet.of(APPROVED, POSTPONED), ACCEPTED, Party.RECEIVER, "同意接收", "accept"),
    HAND_OVER(EnumSet.of(ACCEPTED), HANDED_OVER, Party.SENDER, "移交", "hand over"),
    RECEIVE(EnumSet.of(HANDED_OVER), RECEIVED, Party.RECEIVER, "接收", "receive"),
    COMPLETE(EnumSet.of(RECEIVED), COMPLETED, Party.SYSTEM, "办结", "complete"),
    CANCEL(
            EnumSet.of(REQUESTED, CONSENTED, APPROVED, RETURNED, POSTPONED, ACCEPTED),
            CANCELLED,
            Party.SENDER_OR_CITY,
            "撤销",
            "cancel");

    /** Who makes a move. */
    public enum Party {
        SENDER("移出机构或其主管民政部门", "sending institution or its bureau"),
        GUARDIAN("移出机构主管民政部门", "civil affairs bureau of the sending institution"),
        CITY("市民政局", "city bureau"),
        RECEIVER("接收机构", "receiving institution"),
        SENDER_OR_CITY("移出方或市民政局", "sending side or city bureau"),
        SYSTEM("系统", "the platform");

        private final String zh;
        private final String en;

        Party(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    private final Set<StageName> from;
    private final StageName to;
    private final Party party;
    private final String zh;
    private final String en;

    Move(Set<StageName> from, StageName to, Party party, String zh, String en) {
        this.from = from;
        this.to = to;
        this.party = party;
        this.zh = zh;
        this.en = en;
    }

    public boolean startsIn(StageName stage) {
        return from.contains(stage);
    }

    /**
     * Whether it relies on the child living with the sender still; beyond, nothing can be
     * cancelled.
     */
    public boolean takesFromSource() {
        return this == ACCEPT || this == HAND_OVER;
    }

    public StageName to() {
        return to;
    }

    public Party party() {
        return party;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
