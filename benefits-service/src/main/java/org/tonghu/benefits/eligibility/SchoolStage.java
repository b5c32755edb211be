package org.tonghu.benefits.eligibility;

import java.util.EnumSet;
import java.util.Set;

/** Stages of schooling. Basis of the lists: 郑民文〔2020〕57号 二(二)2 and 二(二)4. */
public enum SchoolStage {
    PRIMARY,
    JUNIOR_SECONDARY,
    SENIOR_HIGH,
    SECONDARY_VOCATIONAL,
    HIGHER_VOCATIONAL,
    JUNIOR_COLLEGE,
    UNDERGRADUATE,
    MASTER,
    DOCTOR;

    /** Stages in which an orphan past 18 keeps the living allowance. */
    public static Set<SchoolStage> keepingTheAllowance() {
        return EnumSet.of(
                SENIOR_HIGH,
                SECONDARY_VOCATIONAL,
                HIGHER_VOCATIONAL,
                JUNIOR_COLLEGE,
                UNDERGRADUATE);
    }

    /** Stages of the orphan scholarship by the rules of 2019 (民办发〔2019〕24号). */
    public static Set<SchoolStage> ofTheScholarship2019() {
        return EnumSet.of(
                SECONDARY_VOCATIONAL, HIGHER_VOCATIONAL, JUNIOR_COLLEGE, UNDERGRADUATE, MASTER);
    }

    /** Stages of the orphan scholarship since its revision of 2025: senior high is added. */
    public static Set<SchoolStage> ofTheScholarship2025() {
        var stages = EnumSet.of(SENIOR_HIGH);
        stages.addAll(ofTheScholarship2019());
        return stages;
    }
}
