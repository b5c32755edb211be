package org.tonghu.registry.reminder;

import java.time.LocalDate;

/**
 * All that a message can say. There is no member that could hold a child's name, number or
 * category, and none that holds free text.
 *
 * @param days calendar days left; overdue: days since the last day in time
 */
public record Text(
        Template template, KindOfWork work, long count, LocalDate dueOn, long days, UnitName unit) {

    /** The wordings that are registered with the gateway, by their code. */
    public enum Template {
        DUE,
        OVERDUE
    }

    /** As it is sent: officers read Chinese. */
    public String zh() {
        var what = "【童护】" + unit.name() + "：“" + work.zh() + "”" + count + " 件";
        return switch (template) {
            case DUE -> what + "应于 " + dueOn + " 前办结，剩余 " + days + " 天，请登录系统办理。";
            case OVERDUE -> what + "应于 " + dueOn + " 前办结，已逾期 " + days + " 天，请登录系统督促办理。";
        };
    }

    /** The same for readers of the outbox. */
    public String en() {
        var what = "[Tonghu] " + unit.name() + ": " + count + " of \"" + work.en() + "\"";
        return switch (template) {
            case DUE -> what + " due on " + dueOn + ", " + days + " days left.";
            case OVERDUE -> what + " due on " + dueOn + ", overdue by " + days + " days.";
        };
    }
}
