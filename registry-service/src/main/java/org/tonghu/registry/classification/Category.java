package org.tonghu.registry.classification;

import java.util.List;

/**
 * The categories of 郑民文〔2020〕57号 二(二)1. The four kinds of child in difficulty stand in the policy's
 * order, which is also the order of the primary kind.
 */
public enum Category {
    ORPHAN("孤儿", "orphan"),
    RURAL_LEFT_BEHIND("农村留守儿童", "rural left-behind child"),
    DE_FACTO_UNATTENDED("事实无人抚养儿童", "de facto unattended child"),
    POOR_FAMILY("贫困家庭儿童", "child in a poor family"),
    SEVERE_CONDITION("自身困境儿童", "child with a severe condition"),
    TEMPORARY_DIFFICULTY("临时困境儿童", "child in temporary difficulty");

    private static final List<Category> DIFFICULTIES =
            List.of(DE_FACTO_UNATTENDED, POOR_FAMILY, SEVERE_CONDITION, TEMPORARY_DIFFICULTY);

    private final String zh;
    private final String en;

    Category(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    /** The four kinds of child in difficulty (困境儿童), lowest number first. */
    public static List<Category> difficulties() {
        return DIFFICULTIES;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }
}
