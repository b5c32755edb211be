package org.tonghu.registry.application;

/**
 * Papers of an application. Only the form is always needed; others where data matching does not do.
 */
public enum Paper {
    APPLICATION_FORM("申请表", "application form"),
    IDENTITY_PAPERS("身份证、户口簿", "identity card, household register"),
    PROOF_OF_DEATH("死亡证明或宣告死亡判决", "proof of death"),
    DECLARATION_OF_MISSING("宣告失踪判决", "declaration of missing"),
    FOUNDLING_CERTIFICATE("捡拾弃婴报案证明", "police certificate of a foundling"),
    SEARCH_RECEIPT("儿童失联父母查找情况回执单", "police receipt on the search for parents"),
    COURT_JUDGMENT("法院判决文书", "court judgment"),
    CUSTODY_NOTICE("服刑、戒毒等监管证明", "notice of custody"),
    DISABILITY_CERTIFICATE("残疾人证", "disability certificate"),
    MEDICAL_PROOF("重病诊断证明", "medical proof"),
    COMMITTEE_STATEMENT("村（居）委会证明", "statement of the committee"),
    PERSONAL_UNDERTAKING("个人承诺书", "personal undertaking"),
    AUTHORISATION("委托书", "authorisation of the relative"),
    OTHER("其他材料", "other papers");

    private final String zh;
    private final String en;

    Paper(String zh, String en) {
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
