package org.tonghu.registry.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.worklist.Title;

/**
 * What a text calls the work. A name that tells of a child's category, or of what is kept sealed,
 * cannot be one: a telephone lies on a table and is read by others.
 */
public record KindOfWork(String zh, String en) {

    private static final List<String> TELLING =
            List.of(
                    "孤",
                    "弃婴",
                    "弃儿",
                    "无人抚养",
                    "留守",
                    "困境",
                    "贫困",
                    "艾滋",
                    "残疾",
                    "重病",
                    "收养",
                    "侵害",
                    "虐待",
                    "hiv",
                    "orphan",
                    "foundling",
                    "abandon",
                    "unattended",
                    "left-behind",
                    "difficulty",
                    "poor",
                    "disab",
                    "adopt",
                    "abuse");

    /**
     * @throws IllegalArgumentException for a name that tells too much
     */
    public KindOfWork {
        if (tells(zh, en)) {
            throw new IllegalArgumentException("The name of the work tells of the child");
        }
    }

    /** The list by its title, or by a neutral name where the title tells too much. */
    public static KindOfWork of(Title title) {
        return tells(title.zh(), title.en())
                ? new KindOfWork("儿童福利待办事项", "child welfare work")
                : new KindOfWork(title.zh(), title.en());
    }

    private static boolean tells(String zh, String en) {
        var text = (zh + ' ' + en).toLowerCase(Locale.ROOT);
        return words().anyMatch(text::contains);
    }

    private static Stream<String> words() {
        var categories =
                Arrays.stream(Category.values())
                        .flatMap(it -> Stream.of(it.zh(), it.en().toLowerCase(Locale.ROOT)));
        return Stream.concat(categories, TELLING.stream());
    }
}
