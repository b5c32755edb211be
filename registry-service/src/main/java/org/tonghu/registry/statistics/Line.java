package org.tonghu.registry.statistics;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.Category;

/**
 * A line of the report. The policy counts children in difficulty and, apart, the de facto
 * unattended, who are a sub-type of them: lines overlap and must not be added up.
 */
public enum Line {
    CHILDREN("在册各类儿童（不重复）", "children in any category, each once", null),
    ORPHAN("孤儿", "orphans", Category.ORPHAN),
    RURAL_LEFT_BEHIND("农村留守儿童", "rural left-behind children", Category.RURAL_LEFT_BEHIND),
    CHILDREN_IN_DIFFICULTY("困境儿童（不重复）", "children in difficulty, each once", null),
    DE_FACTO_UNATTENDED(
            "其中：事实无人抚养儿童", "of these: de facto unattended", Category.DE_FACTO_UNATTENDED),
    POOR_FAMILY("其中：贫困家庭儿童", "of these: in a poor family", Category.POOR_FAMILY),
    SEVERE_CONDITION("其中：自身困境儿童", "of these: severe condition", Category.SEVERE_CONDITION),
    TEMPORARY_DIFFICULTY(
            "其中：临时困境儿童", "of these: temporary difficulty", Category.TEMPORARY_DIFFICULTY);

    private final String zh;
    private final String en;
    private final @Nullable Category category;

    Line(String zh, String en, @Nullable Category category) {
        this.zh = zh;
        this.en = en;
        this.category = category;
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    /** The line that this one is a part of. */
    public Optional<Line> partOf() {
        return category != null && Category.difficulties().contains(category)
                ? Optional.of(CHILDREN_IN_DIFFICULTY)
                : this == CHILDREN ? Optional.empty() : Optional.of(CHILDREN);
    }

    /** Lines on which a child with these categories is counted. */
    static List<Line> of(Set<Category> categories) {
        if (categories.isEmpty()) {
            return List.of();
        }
        var own = Arrays.stream(values()).filter(it -> categories.contains(it.category));
        var difficult = categories.stream().anyMatch(Category.difficulties()::contains);
        var each = difficult ? Stream.of(CHILDREN, CHILDREN_IN_DIFFICULTY) : Stream.of(CHILDREN);
        return Stream.concat(each, own).toList();
    }
}
