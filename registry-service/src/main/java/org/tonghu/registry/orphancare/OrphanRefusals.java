package org.tonghu.registry.orphancare;

import java.time.LocalDate;
import org.tonghu.starter.domain.Refused;

/** What is not allowed with orphans' papers, in words. */
public final class OrphanRefusals {

    private static final String CLAUSE = "郑民文〔2020〕57号 二(二)2";

    private OrphanRefusals() {}

    static Refused noOrphan() {
        return new Refused(
                "NOT_AN_ORPHAN",
                CLAUSE,
                "该儿童当前未认定为孤儿，不能办理；请先核对分类。",
                "The child is not classified as an orphan now; check the classification first.");
    }

    static Refused inInstitution() {
        return new Refused(
                "IN_AN_INSTITUTION",
                CLAUSE,
                "养育协议只与家庭散居孤儿的监护人签订，机构养育的儿童不签。",
                "Care agreements are made with guardians of orphans who live in a family only.");
    }

    static Refused cancelledBefore(LocalDate on) {
        return new Refused(
                "CERTIFICATE_CANCELLED",
                CLAUSE,
                "该儿童福利证已于 " + on + " 作废。",
                "The certificate was cancelled on " + on + " already.");
    }

    static Refused endedBefore(LocalDate on) {
        return new Refused(
                "AGREEMENT_ENDED",
                CLAUSE,
                "该养育协议已于 " + on + " 终止。",
                "The agreement ended on " + on + " already.");
    }

    static Refused checkedSince(LocalDate on) {
        return new Refused(
                "CHECKED_SINCE",
                CLAUSE,
                "该协议已于 " + on + " 检查，补录的检查不得早于该日。",
                "It was checked on " + on + "; a check entered later cannot lie before that.");
    }

    public static Refused hasOne() {
        return new Refused(
                "HAS_ONE_ALREADY",
                CLAUSE,
                "该儿童已有有效的证件或协议，请先作废或终止原件。",
                "The child has one that is good; cancel or end that first.");
    }

    public static Refused numberTaken() {
        return new Refused(
                "NUMBER_TAKEN", CLAUSE, "该编号已被使用，请核对。", "The number is used already; check it.");
    }
}
