package org.tonghu.registry.classification.support.evidence;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.problem.FieldProblem;
import org.tonghu.starter.problem.Invalid;

/**
 * What is wrong with a body beyond the shape of its fields, gathered so that all of it is told at
 * once.
 */
public final class Faults {

    private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(9999, 12, 31);

    private final List<FieldProblem> found = new ArrayList<>();

    public void add(String pointer, String code, String zh, String en) {
        found.add(new FieldProblem(pointer, code, zh, en));
    }

    /** A day that the calendar of the rules can reckon with. */
    public void day(String pointer, @Nullable LocalDate day) {
        if (day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST))) {
            add(
                    pointer,
                    "DAY_OUT_OF_RANGE",
                    "日期 " + day + " 超出 1900-01-01 至 9999-12-31 的范围。",
                    "The day " + day + " is not between 1900-01-01 and 9999-12-31.");
        }
    }

    /** The later of two days must not lie before the earlier one. */
    public void order(String pointer, @Nullable LocalDate earlier, @Nullable LocalDate later) {
        if (earlier != null && later != null && later.isBefore(earlier)) {
            add(
                    pointer,
                    "BEFORE_BEGINNING",
                    "日期 " + later + " 早于开始日期 " + earlier + "，请核对。",
                    "The day " + later + " lies before the beginning " + earlier + ".");
        }
    }

    public void missing(String pointer) {
        add(pointer, "REQUIRED", "此项必填。", "This member is required.");
    }

    public void notApplicable(String pointer) {
        add(
                pointer,
                "NOT_APPLICABLE",
                "该情形不适用此项，请删除。",
                "This member does not belong to this type.");
    }

    /** Whether anything was found. */
    public boolean any() {
        return !found.isEmpty();
    }

    /**
     * @throws Invalid 400 with everything found, if anything was
     */
    public void raise() {
        if (!found.isEmpty()) {
            throw Invalid.of(found);
        }
    }
}
