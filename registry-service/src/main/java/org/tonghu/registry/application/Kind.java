package org.tonghu.registry.application;

import org.tonghu.registry.classification.Category;

/** What can be applied for. Children living with HIV are recognised under seal, never here. */
public enum Kind {
    ORPHAN(Category.ORPHAN, "郑民文〔2020〕57号 二(二)1；国办发〔2010〕54号"),
    DE_FACTO_UNATTENDED(Category.DE_FACTO_UNATTENDED, "郑民文〔2020〕57号 二(二)1(1)；民发〔2019〕62号");

    private final Category category;
    private final String clause;

    Kind(Category category, String clause) {
        this.category = category;
        this.clause = clause;
    }

    /** The category that a confirmation recognises. */
    public Category category() {
        return category;
    }

    public String clause() {
        return clause;
    }
}
