package org.tonghu.registry.child;

/** What a statement about a child rests on. */
public enum Evidence {
    /** 本人或家属陈述. */
    DECLARATION,
    HOUSEHOLD_REGISTER,
    ID_CARD,
    BIRTH_CERTIFICATE,
    DEATH_CERTIFICATE,
    COURT_DOCUMENT,
    POLICE_DOCUMENT,
    PRISON_OR_REHABILITATION_DOCUMENT,
    DISABILITY_CERTIFICATE,
    MEDICAL_DOCUMENT,
    SCHOOL_DOCUMENT,
    AID_REGISTER,
    ADOPTION_CERTIFICATE,
    /** 走访核实. */
    VISIT,
    /** 部门数据比对, verified by a person. */
    OTHER_OFFICE,
    OTHER
}
