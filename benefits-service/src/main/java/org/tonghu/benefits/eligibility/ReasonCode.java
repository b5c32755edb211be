package org.tonghu.benefits.eligibility;

/** Stable codes with their wording; {@code %s} stands for the value the finding turns on. */
public enum ReasonCode {
    RIGHT_RUNS("该类别的待遇自%s起", "the right of this category runs since %s"),
    RIGHT_NOT_STARTED("待遇自认定次月%s起算", "a right starts the month after confirmation, %s"),
    RIGHT_ENDED("待遇至%s止", "the right ended with %s"),
    NOT_IN_CATEGORY("未认定为所需类别", "not confirmed in a category that gives this right"),
    ENROLLED_TO_GRADUATION(
            "年满18周岁后仍在校就读，待遇至%s止", "still enrolled since the 18th birthday; the right runs to %s"),
    GRADUATED("就读已于%s结束", "schooling ended with %s"),
    NOT_ENROLLED_AT_EIGHTEEN(
            "年满18周岁时（%s）未在规定学段全日制就读", "not full-time in a listed stage on the 18th birthday, %s"),
    NOT_ORPHAN_AT_EIGHTEEN(
            "年满18周岁前（%s）未认定为孤儿，或已不是孤儿", "was not a recognised orphan when reaching 18 on %s"),
    NOT_YET_EIGHTEEN("%s年满18周岁", "reaches 18 on %s"),
    LIVING_WITH_HIV("已登记为艾滋病病毒感染儿童", "on file as living with HIV"),
    NOT_LIVING_WITH_HIV("未登记为艾滋病病毒感染儿童", "not on file as living with HIV"),
    UNDER_EIGHTEEN("未满18周岁，%s满18周岁", "under 18 until %s"),
    EIGHTEEN_REACHED("已于%s年满18周岁", "reached 18 on %s"),
    ANOTHER_ALLOWANCE_FIRST("已享受%s，不重复享受", "%s comes first; only one allowance is given"),
    DISABILITY_CERTIFIED("持有残疾等级", "a disability is certified"),
    NO_DISABILITY("无残疾等级", "no disability is certified"),
    SEVERE_DISABILITY("残疾等级为一级或二级", "disability of grade 1 or 2"),
    NO_SEVERE_DISABILITY("无一级或二级残疾", "no disability of grade 1 or 2"),
    MINIMUM_LIVING_GUARANTEE("属于最低生活保障家庭", "the family is on the minimum living guarantee"),
    NO_MINIMUM_LIVING_GUARANTEE("不属于最低生活保障家庭", "the family is not on the minimum living guarantee"),
    NO_ORPHAN_ALLOWANCE("当月不享受孤儿基本生活费", "no orphan allowance in this month"),
    ON_ORPHAN_ALLOWANCE("已享受孤儿基本生活费", "on the orphan allowance"),
    NOT_ON_FULL_SUBSIDY("未全额享受事实无人抚养儿童补贴", "not on the full de facto subsidy"),
    ALREADY_RECEIVED(
            "已享受困难残疾人生活补贴，基本生活补贴补差发放", "already received; the de facto subsidy is topped up"),
    ON_FULL_SUBSIDY("已全额享受事实无人抚养儿童基本生活补贴", "on the full de facto subsidy"),
    ORPHAN("已认定为孤儿", "a recognised orphan"),
    NOT_ORPHAN("当日不是已认定的孤儿", "not a recognised orphan on this day"),
    ORPHAN_AT_EIGHTEEN("年满18周岁前（%s）已认定为孤儿", "recognised as an orphan before reaching 18 on %s"),
    AT_SCHOOL("当日全日制在校就读", "full-time at school on this day"),
    NOT_AT_SCHOOL("当日未全日制在校就读", "not full-time at school on this day"),
    STAGE_LISTED("就读学段%s在资助范围内", "the stage %s is listed"),
    STAGE_NOT_LISTED("当日未在资助范围内的学段全日制就读", "not full-time in a listed stage on this day"),
    SCHOOLING_CONTINUOUS("年满18周岁后就读未中断", "schooling since 18 without a long gap"),
    SCHOOLING_INTERRUPTED("年满18周岁后中断就读，%s重新入学", "schooling was interrupted; entered again on %s"),
    NOT_ADOPTED("未被收养", "not adopted"),
    ADOPTED("已于%s被收养", "adopted on %s"),
    ADOPTED_WITH_DISABILITY(
            "%s被收养的残疾孤儿能否继续享受，由人工认定",
            "adopted on %s; whether a disabled orphan keeps it needs a person"),
    RATE_NOT_CONFIGURED("所在单位当期未设置标准：%s", "no rate is configured for the unit and time: %s"),
    NO_FIXED_AMOUNT("本项目无固定金额", "this programme pays no fixed amount"),
    AID_DEDUCTED("补差发放，扣减已享受的救助%s元", "topped up: aid of %s yuan is taken off"),
    AID_AMOUNT_UNKNOWN("已享受救助的金额未知：%s", "the amount of aid received is not known: %s");

    private final Text words;

    ReasonCode(String zh, String en) {
        this.words = new Text(zh, en);
    }

    public Text words() {
        return words;
    }
}
