package org.tonghu.registry.classification;

/** Stable reason codes of the classification with their wording. */
public enum Reason {
    ADOPTED("儿童已被收养", "the child has been adopted"),
    NOT_ADOPTED("儿童未被收养", "the child has not been adopted"),
    AGE_REACHED("儿童已达到年龄上限", "the child has reached the age limit"),
    UNDER_AGE("儿童未达到年龄上限", "the child is under the age limit"),
    ORPHANS_ARE_COUNTED_APART("孤儿不计入困境儿童", "orphans are not counted as children in difficulty"),
    NOT_AN_ORPHAN("儿童未被认定为孤儿", "the child does not count as an orphan"),

    BOTH_PARENTS_LOST("父母双方死亡或被宣告失踪", "both parents are dead or declared missing by a court"),
    PARENTS_CANNOT_BE_FOUND("查找不到生父母", "the birth parents cannot be found"),
    ONE_LOST_ONE_UNIDENTIFIED(
            "父母一方死亡或失踪、另一方身份不明，须人工核定",
            "one parent is lost, the other was never identified: a person decides"),
    A_PARENT_IS_NOT_LOST("至少一方父母未死亡、未被宣告失踪", "a parent is neither dead nor declared missing"),

    RURAL_REGISTRATION("农村户籍", "the child has a rural household registration"),
    NOT_RURAL_REGISTRATION("非农村户籍", "the child has no rural household registration"),
    BOTH_PARENTS_AWAY("父母双方外出务工", "both parents are away for work"),
    ONE_AWAY_OTHER_WITHOUT_CAPACITY(
            "父母一方外出务工、另一方无监护能力",
            "one parent is away for work, the other has no guardianship capacity"),
    NO_PARENT_AWAY("父母双方均未外出务工", "no parent is away for work"),
    PARENT_AT_HOME_CAPABLE("在家一方有监护能力", "the parent at home has guardianship capacity"),
    CAPACITY_NOT_KNOWN(
            "在家一方监护能力不明，须人工核定",
            "it is not known whether the parent at home has guardianship capacity: a person decides"),
    ONE_AWAY_OTHER_NOT_LIVING_AT_HOME(
            "一方外出务工、另一方死亡、失踪或身份不明，文件未作规定，须人工核定",
            "one parent is away for work, the other is dead, missing or unidentified; the text does"
                    + " not cover this: a person decides"),

    BOTH_PARENTS_UNABLE("父母双方均因规定情形无法履行监护", "neither parent can care, each for a listed reason"),
    NO_LIVING_PARENT_KNOWN("没有已知在世的父母", "no parent is known to be alive"),
    A_LIVING_PARENT_IS_KNOWN("至少一方父母在世", "a parent is known to be alive"),
    PARENT_DEAD("父母一方死亡", "the parent is dead"),
    PARENT_DECLARED_MISSING("父母一方被法院宣告失踪", "the parent was declared missing by a court"),
    PARENT_UNIDENTIFIED("父母一方身份不明", "the parent was never identified"),
    PARENT_ABLE("父母一方在世且无规定情形", "the parent is alive and in no listed circumstance"),
    PARENT_UNABLE("父母一方符合规定情形", "the parent is in a circumstance that qualifies"),
    PARENT_CIRCUMSTANCE_NOT_KNOWN(
            "父母一方的情形尚待查明，须人工核定",
            "not enough is known of the parent's circumstance: a person decides"),
    PARENT_CIRCUMSTANCE_DOES_NOT_QUALIFY(
            "父母一方的情形未达到认定标准", "the parent's circumstance does not qualify"),
    OTHER_PARENT_UNIDENTIFIED(
            "另一方身份不明，须人工核定", "the other parent was never identified: a person decides"),

    TERM_OF_SIX_MONTHS("期限在6个月以上", "the term is six months or more"),
    TERM_UNDER_SIX_MONTHS("期限不满6个月", "the term is under six months"),
    TERM_NOT_BEGUN("措施尚未开始", "the measure has not begun"),
    TERM_OVER("措施已结束", "the measure is over"),
    OUT_OF_CONTACT_SIX_MONTHS(
            "失联且未履行监护抚养责任6个月以上", "out of contact and without support for six months or more"),
    OUT_OF_CONTACT_UNDER_SIX_MONTHS("失联不满6个月", "out of contact for less than six months"),
    SUPPORT_PERFORMED("失联但仍履行抚养责任", "out of contact, but still supports the child"),
    IN_CONTACT("未失联", "in contact on this day"),
    SEVERELY_DISABLED("重残", "severely disabled"),
    DISABILITY_NOT_SEVERE("残疾等级未达到重残标准", "the disability is not severe"),
    DISABILITY_COMPONENTS_NOT_KNOWN(
            "多重残疾的构成类别不明，须人工核定",
            "the components of the multiple disability are not known: a person decides"),
    DISABILITY_GRADE_NOT_KNOWN(
            "残疾类别等级不明，须人工核定", "type and grade of the disability are not known: a person decides"),
    NO_DISABILITY("无残疾登记", "no disability is recorded"),
    SERIOUSLY_ILL("重病（在本地病种目录内）", "seriously ill, on the local list"),
    ILLNESS_NOT_ON_LOCAL_LIST("疾病不在本地病种目录内", "the illness is not on the local list"),
    LOCAL_LIST_NOT_CHECKED(
            "尚未核对本地病种目录，须人工核定", "not yet checked against the local list: a person decides"),
    NO_SERIOUS_ILLNESS("无重病登记", "no serious illness is recorded"),
    GUARDIANSHIP_REVOKED("被撤销监护资格", "guardianship was revoked by a court"),
    DEPORTED("被遣送（驱逐）出境", "deported or expelled from the country"),
    NOT_IN_FORCE("情形在当日未发生或已结束", "the circumstance is not in force on this day"),
    NOT_IN_THIS_RULE_SET("当时的政策未列入该情形", "the rules of the day do not list this circumstance"),

    POOR_HOUSEHOLD(
            "低保、特困或建档立卡贫困家庭", "minimum living guarantee, destitute support or registered poor"),
    OTHER_HARDSHIP_TO_BE_JUDGED(
            "其他家庭困难，须人工核定", "other hardship of the household: a person decides"),
    NOT_A_POOR_HOUSEHOLD("家庭未认定为贫困", "the household is not recorded as poor"),
    SEVERE_CONDITION_OF_THE_CHILD("儿童自身重病或重残", "the child is seriously ill or severely disabled"),
    NO_SEVERE_CONDITION("儿童自身无重病、重残", "the child is neither seriously ill nor severely disabled"),
    INCIDENT_OPEN("遭遇的事件尚未了结", "an incident is open"),
    OVERDUE_REVIEW("事件已过复核期限，须尽快复核", "the review of an open incident is overdue"),
    NO_INCIDENT_OPEN("当前无未了结事件", "no incident is open");

    private final String zh;
    private final String en;

    Reason(String zh, String en) {
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
