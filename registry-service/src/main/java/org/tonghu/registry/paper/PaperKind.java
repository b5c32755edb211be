package org.tonghu.registry.paper;

import java.util.Set;

/** Kinds of official papers; each with the latest version of its layout. Layouts are samples. */
public enum PaperKind {
    APPLICATION(
            "application-1",
            "申请表",
            "application form",
            "申",
            Set.of("category", "applicant", "relation", "reason")),
    CONFIRMATION(
            "confirmation-1",
            "认定告知书",
            "confirmation",
            "认",
            Set.of("category", "applicant", "clause", "from")),
    REFUSAL(
            "refusal-1",
            "不予认定告知书",
            "refusal",
            "拒",
            Set.of("category", "applicant", "clause", "reason")),
    STOP(
            "stop-1",
            "停止发放告知书",
            "notice of stop",
            "停",
            Set.of("applicant", "benefit", "clause", "from", "reason")),
    CARE_AGREEMENT(
            "care-agreement-1",
            "孤儿养育协议",
            "care agreement",
            "协",
            Set.of("guardian", "relation", "from")),
    VISIT_RECORD(
            "visit-record-1",
            "走访记录表",
            "visit record",
            "访",
            Set.of(
                    "visitedOn",
                    "mode",
                    "met",
                    "living",
                    "health",
                    "schooling",
                    "safety",
                    "contact",
                    "advice"));

    private final String layout;
    private final String zh;
    private final String en;
    private final String mark;
    private final Set<String> given;

    PaperKind(String layout, String zh, String en, String mark, Set<String> given) {
        this.layout = layout;
        this.zh = zh;
        this.en = en;
        this.mark = mark;
        this.given = given;
    }

    /** Name and version of the layout that new papers get. */
    public String layout() {
        return layout;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** In the document number (文号). */
    public String mark() {
        return mark;
    }

    /** Values that whoever issues it gives; the others come from the record. */
    public Set<String> given() {
        return given;
    }

    /** Whether it is issued by the county alone. */
    public boolean decides() {
        return this == CONFIRMATION || this == REFUSAL || this == STOP || this == CARE_AGREEMENT;
    }
}
