package org.tonghu.registry.document;

/** What a document is. */
public enum DocumentKind {
    PHOTO("照片", "photo", false),
    HOUSEHOLD_REGISTER("户口簿", "household register", false),
    BIRTH_CERTIFICATE("出生医学证明", "birth certificate", false),
    DEATH_CERTIFICATE("死亡证明", "death certificate", false),
    DISABILITY_CERTIFICATE("残疾证", "disability certificate", false),
    SCHOOL_CERTIFICATE("在读证明", "school certificate", false),
    SIGNED_PAPER("签章文书扫描件", "scan of a signed paper", false),
    VISIT_PHOTO("走访照片", "photo of a visit", false),
    COURT_DOCUMENT("司法文书", "document of a court", true),
    POLICE_DOCUMENT("公安机关证明", "document of the police", true),
    MEDICAL_REPORT("病历及诊断证明", "medical report", true),
    OTHER("其他材料", "other", false);

    private final String zh;
    private final String en;
    private final boolean countyOnly;

    DocumentKind(String zh, String en, boolean countyOnly) {
        this.zh = zh;
        this.en = en;
        this.countyOnly = countyOnly;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** Not for villages, townships and institutions: it tells of crime or illness. */
    public boolean countyOnly() {
        return countyOnly;
    }
}
