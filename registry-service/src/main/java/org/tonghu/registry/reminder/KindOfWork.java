package org.tonghu.registry.reminder;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.tonghu.registry.classification.Category;

/**
 * What a text calls the work. A name that tells of a child's category, or of what is kept sealed,
 * is replaced by a neutral one: a telephone lies on a table and is read by others.
 */
public final class KindOfWork {

    private static final KindOfWork NEUTRAL = new KindOfWork("儿童福利待办事项", "child welfare work");
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

    private final String zh;
    private final String en;

    private KindOfWork(String zh, String en) {
        this.zh = zh;
        this.en = en;
    }

    public static KindOfWork named(String zh, String en) {
        var text = (zh + ' ' + en).toLowerCase(Locale.ROOT);
        return words().anyMatch(text::contains) ? NEUTRAL : new KindOfWork(zh, en);
    }

    public String zh() {
        return zh;
    }

    public String en() {
        return en;
    }

    private static Stream<String> words() {
        var categories =
                Arrays.stream(Category.values())
                        .flatMap(it -> Stream.of(it.zh(), it.en().toLowerCase(Locale.ROOT)));
        return Stream.concat(categories, TELLING.stream());
    }
}
