package org.tonghu.institution.institution.rules;

import static org.tonghu.institution.institution.rules.Outcome.MET;
import static org.tonghu.institution.institution.rules.Outcome.NOT_MET;
import static org.tonghu.institution.institution.rules.Outcome.UNDECIDED;

/** Every reason that a finding on intake may have: stable code, outcome, clause and words. */
public enum IntakeReason {
    INTAKE_ALLOWED(MET, Clause.COUNTY, "可以接收安置孤弃儿童", "may admit orphans and foundlings"),
    STATE_RUN(MET, Clause.PRIVATE, "不属于民间机构", "not a private body"),
    PRIVATE_BODY(
            NOT_MET,
            Clause.PRIVATE,
            "民间机构不得收留养育孤弃儿童",
            "a private body must not take in and raise orphans or foundlings"),
    RAISES_CHILDREN(MET, Clause.CITY, "属于儿童福利机构", "an institution that raises children"),
    TEMPORARY_CARE_ONLY(
            UNDECIDED,
            Clause.RESCUE,
            "未成年人救助保护机构承担临时监护责任，长期安置由人工研究决定",
            "a rescue body gives temporary care; whether a child may stay for good is for a person to decide"),
    CITY_INSTITUTION(
            MET,
            Clause.CITY,
            "市级儿童福利机构，直接按程序接收安置",
            "city institution: admits by the usual procedure"),
    NOT_CITY_LEVEL(NOT_MET, Clause.CITY, "不是市级机构", "not a city institution"),
    CARES_FOR_CHILDREN(MET, Clause.COUNTY, "机构内有养育儿童", "children are living in the institution"),
    NO_CHILDREN_IN_CARE(
            NOT_MET,
            Clause.COUNTY,
            "已建成但未安置养育儿童的县级机构不再接收安置孤弃儿童，直接交由市儿童福利机构接收安置",
            "a county institution that cares for no children admits none; the child goes to the city institution"),
    RESIDENTS_UNKNOWN(
            UNDECIDED,
            Clause.COUNTY,
            "在院儿童人数未知，请先登记在院人数",
            "the number of children living there is not known; report it first"),
    FIT_FOR_CARE(MET, Clause.COUNTY, "具备集中养育条件", "fit for concentrated care"),
    POSTS_APPROVED(MET, Clause.COUNTY, "有机构编制", "posts are approved"),
    NO_POSTS(
            NOT_MET,
            Clause.COUNTY,
            "没有机构编制，不具备集中养育条件，应尽快移交所抚养的孤弃儿童",
            "no approved posts: not fit for concentrated care; its children are to be handed over"),
    POSTS_UNKNOWN(UNDECIDED, Clause.COUNTY, "机构编制情况未知", "approved posts are not known"),
    EQUIPMENT_IN_PLACE(MET, Clause.COUNTY, "设施设备齐备", "equipment is in place"),
    EQUIPMENT_LACKING(
            NOT_MET,
            Clause.COUNTY,
            "设施设备缺乏，不具备集中养育条件，应尽快移交所抚养的孤弃儿童",
            "equipment is lacking: not fit for concentrated care; its children are to be handed over"),
    EQUIPMENT_UNKNOWN(UNDECIDED, Clause.COUNTY, "设施设备情况未知", "state of the equipment is not known"),
    NURSING_TEAM_IN_PLACE(MET, Clause.COUNTY, "有专业护理队伍", "a nursing team is in place"),
    NURSING_TEAM_LACKING(
            NOT_MET,
            Clause.COUNTY,
            "专业护理队伍缺乏，不具备集中养育条件，应尽快移交所抚养的孤弃儿童",
            "the nursing team is lacking: not fit for concentrated care; its children are to be handed over"),
    NURSING_TEAM_UNKNOWN(
            UNDECIDED, Clause.COUNTY, "专业护理队伍情况未知", "whether there is a nursing team is not known");

    private final Outcome outcome;
    private final String clause;
    private final String zh;
    private final String en;

    IntakeReason(Outcome outcome, String clause, String zh, String en) {
        this.outcome = outcome;
        this.clause = clause;
        this.zh = zh;
        this.en = en;
    }

    public Outcome outcome() {
        return outcome;
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
