package org.tonghu.institution.transfer;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The hand-over of a child: when, by whom, and the list item by item.
 *
 * @param escorts who brought the child
 * @param household whether the household registration moves along, or why not (民发〔2021〕44号)
 */
public record HandOver(LocalDate on, List<String> escorts, List<Item> items, Household household) {

    public HandOver {
        escorts = List.copyOf(escorts);
        items = List.copyOf(items);
        if (!missing(items).isEmpty() || items.size() != Thing.values().length)
            throw new IllegalArgumentException("each thing of the list is named once");
    }

    /** What goes with a child. */
    public enum Thing {
        FOUND_CERTIFICATE("捡拾弃婴（儿童）报案证明", "police certificate of finding"),
        HOUSEHOLD_REGISTRATION("户口材料", "household registration papers"),
        MEDICAL_RECORDS("医疗档案", "medical records"),
        VACCINATION_RECORDS("预防接种证", "vaccination records"),
        SCHOOL_RECORDS("学籍材料", "school records"),
        PHOTOS("成长照片", "photos"),
        BELONGINGS("个人物品", "belongings");

        private final String zh;
        private final String en;

        Thing(String zh, String en) {
            this.zh = zh;
            this.en = en;
        }

        public String zh() {
            return zh;
        }

        public String en() {
            return en;
        }
    }

    /** Handed over, or absent for a reason. */
    public record Item(Thing thing, boolean handed, @Nullable String reason) {
        public Item {
            if (!handed && (reason == null || reason.isBlank()))
                throw new IllegalArgumentException("an absent thing has a reason");
        }
    }

    /** Moves with the child, or stays for a reason. */
    public record Household(boolean moves, @Nullable String reason) {
        public Household {
            if (!moves && (reason == null || reason.isBlank()))
                throw new IllegalArgumentException(
                        "a household registration that stays has a reason");
        }
    }

    /** Things that a list does not mention. */
    public static Set<Thing> missing(List<Item> items) {
        var named = items.stream().map(Item::thing).collect(Collectors.toSet());
        var missing = EnumSet.allOf(Thing.class);
        missing.removeAll(named);
        return missing;
    }
}
