package org.tonghu.institution.institution;

/** Legal form under which an institution is registered. */
public enum LegalForm {
    /** 事业单位. */
    PUBLIC_INSTITUTION,
    /** 机关. */
    STATE_ORGAN,
    /** 内设科室, part of another body. */
    DEPARTMENT,
    /** 社会团体. */
    SOCIAL_ORGANISATION,
    /** 民办非企业单位（社会服务机构）. */
    SOCIAL_SERVICE_BODY,
    /** 基金会. */
    FOUNDATION,
    /** 企业. */
    ENTERPRISE;

    /** Not run by the state; such a body must not raise orphans (郑民文〔2020〕57号 二(六)). */
    public boolean isPrivate() {
        return compareTo(DEPARTMENT) > 0;
    }
}
