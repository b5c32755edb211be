package org.tonghu.registry.matching;

/** What a list may mean for a child; a person finds out whether it does. */
public enum Suggestion {
    PARENT_DIED(
            "父（母）可能已死亡，请复核是否转为孤儿或事实无人抚养儿童",
            "a parent may have died: review orphan or de facto unattended",
            "二(二)1"),
    PARENT_DECLARED_MISSING(
            "父（母）可能已被宣告失踪，请复核类别",
            "a parent may have been declared missing: review the category",
            "二(二)1"),
    CHILD_DIED("儿童可能已死亡，请核实后办理减员", "the child may have died: verify and close the record", "二(四)4"),
    CARER_DIED(
            "监护人或照料人可能已死亡，请立即落实照料",
            "the guardian or carer may have died: see to the child's care at once",
            "二(四)1"),
    PARENT_IN_CUSTODY(
            "父（母）可能服刑、被羁押或强制隔离戒毒，请复核是否属于事实无人抚养",
            "a parent may be in custody: review de facto unattended",
            "二(二)1"),
    CARER_IN_CUSTODY(
            "监护人或照料人可能失去人身自由，请立即落实照料",
            "the guardian or carer may be in custody: see to the child's care at once",
            "二(四)1"),
    PARENT_RELEASED(
            "父（母）可能已恢复人身自由，请复核事实无人抚养是否终止",
            "a parent may be free again: de facto unattended may end",
            "二(二)1"),
    PARENT_NOT_FOUND(
            "公安机关未找到失联父（母），请取得查找情况回执并复核类别",
            "police have not found a parent: obtain the receipt and review the category",
            "二(二)1"),
    PARENT_FOUND(
            "公安机关已找到失联父（母），请复核失联情形是否终止",
            "police have found a parent: loss of contact may have ended",
            "二(二)1"),
    GUARDIANSHIP_REVOKED(
            "监护人资格可能已被撤销，请复核类别并落实监护",
            "guardianship may have been revoked: review category and guardianship",
            "二(四)1"),
    GUARDIANSHIP_RESTORED(
            "监护人资格可能已恢复，请复核类别",
            "guardianship may have been restored: review the category",
            "二(四)1"),
    CHILD_DISABILITY(
            "儿童残疾证信息与档案不一致，请更正并复核类别和补贴",
            "the child's disability certificate differs from the record: correct it, review category and allowances",
            "二(二)1"),
    PARENT_DISABLED(
            "父（母）可能为重残，请复核是否属于事实无人抚养",
            "a parent may be severely disabled: review de facto unattended",
            "二(二)1"),
    PARENT_DISABILITY_ENDED(
            "父（母）残疾证已注销，请复核重残情形",
            "a parent's disability certificate was withdrawn: review the circumstance",
            "二(二)1"),
    OUT_OF_SCHOOL(
            "儿童可能失学辍学，请标记风险并劝返复学",
            "the child may be out of school: flag the risk and help it back",
            "二(四)1"),
    LEFT_SCHOOL(
            "儿童可能已毕业，请更正就学情况并复核成年后待遇",
            "the child may have graduated: correct schooling, review rights after 18",
            "二(二)2"),
    SCHOOL_NOT_ON_RECORD(
            "学籍在读但档案无就学记录，请补登", "enrolled at school, but not on record: enter it", "二(二)4"),
    NOT_INSURED("儿童可能未参加居民医保，请协助参保", "the child may not be insured: help it to enrol", "二(二)3"),
    CHILD_SERIOUSLY_ILL(
            "儿童可能患重病，请复核类别和医疗保障",
            "the child may be seriously ill: review category and medical cover",
            "二(二)1"),
    PARENT_SERIOUSLY_ILL(
            "父（母）可能患重病，请复核是否属于事实无人抚养",
            "a parent may be seriously ill: review de facto unattended",
            "二(二)1"),
    AID_GRANTED(
            "可能已享受其他救助，请更正并复核类别和补差发放",
            "other aid may have been granted: correct the record, review category and top-up",
            "二(二)2"),
    AID_ENDED(
            "其他救助可能已停止，请更正并复核类别和补差发放",
            "other aid may have ended: correct the record, review category and top-up",
            "二(二)2"),
    HOUSEHOLD_REGISTERED(
            "儿童可能已登记户口，请更正并复核风险标记",
            "the child may have a household registration now: correct the record, review the flag",
            "二(四)1"),
    HOUSEHOLD_MOVED(
            "儿童户籍可能已迁移，请核实是否办理转出",
            "the child's household registration may have moved: verify whether to hand over",
            "二(四)4"),
    HOUSEHOLD_CANCELLED(
            "儿童户口可能已注销，请核实原因",
            "the child's household registration may have been cancelled: find out why",
            "二(四)4");

    private final String zh;
    private final String en;
    private final String clause;

    Suggestion(String zh, String en, String clause) {
        this.zh = zh;
        this.en = en;
        this.clause = "郑民文〔2020〕57号 " + clause;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Where the policy asks for what may have to be done. */
    public String clause() {
        return clause;
    }
}
