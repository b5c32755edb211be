package org.tonghu.registry.survey;

import org.tonghu.starter.domain.Refused;

/** Why a step of the survey is not allowed. */
final class SurveyRefusals {

    private SurveyRefusals() {}

    static Refused missing(String village, String name) {
        return refused(
                "VILLAGE_MISSING",
                "村（社区）" + name + "（" + village + "）尚未确认，请先确认或注明缺报原因。",
                "The village "
                        + village
                        + " has not confirmed; confirm it or say why it is missing.");
    }

    static Refused submitted(TownshipReport.State state) {
        var confirmed = state == TownshipReport.State.CONFIRMED;
        return refused(
                "TOWNSHIP_SUBMITTED",
                confirmed ? "该乡镇数据已由县级确认。" : "该乡镇数据已提交；如需更改，请由县级退回或更正。",
                "The township has submitted its figures; the county returns or corrects them.");
    }

    static Refused collecting() {
        return refused(
                "TOWNSHIP_COLLECTING",
                "该乡镇数据尚未提交。",
                "The township has not submitted its figures yet.");
    }

    static Refused samePerson() {
        return refused(
                "SAME_PERSON",
                "提交人不得确认本人提交的数据，请由他人确认。",
                "Somebody else confirms what you submitted.");
    }

    static Refused withoutReason() {
        return refused(
                "REASON_MISSING",
                "所填数据与原数据不一致，请说明原因。",
                "The figures differ from those before; say why.");
    }

    static Refused noSuchVillage(String village) {
        return refused(
                "VILLAGE_NOT_IN_SURVEY",
                "本次摸底排查中该乡镇没有村（社区）" + village + "。",
                "The township has no village " + village + " in this survey.");
    }

    static Refused closed() {
        return refused("SURVEY_CLOSED", "本次摸底排查已结束。", "The survey is closed.");
    }

    static Refused unconfirmed(long townships) {
        return refused(
                "TOWNSHIPS_UNCONFIRMED",
                "尚有 " + townships + " 个乡镇（街道）未经县级确认，不能结束。",
                townships + " townships are not confirmed by their counties yet.");
    }

    private static Refused refused(String reason, String zh, String en) {
        return new Refused(reason, Survey.CLAUSE, zh, en);
    }
}
