package org.tonghu.institution.transfer.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.institution.transfer.HandOver;
import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.Move;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.starter.problem.FieldProblem;
import org.tonghu.starter.problem.Invalid;

/**
 * The sending side hands the child over.
 *
 * @param items each thing of the list once: handed over, or absent with a reason
 */
record HandingOver(
        @NotNull LocalDate on,
        @NotEmpty @Size(max = 10) List<@NotBlank @Size(max = 50) String> escorts,
        @NotEmpty @Size(max = 20) List<@NotNull @Valid Item> items,
        @NotNull @Valid Household household)
        implements Step {

    record Item(
            @NotNull HandOver.Thing item,
            @NotNull Boolean handed,
            @Nullable @Size(max = 200) String reason) {}

    /** The household registration moves along, or stays for a reason. */
    record Household(@NotNull Boolean moves, @Nullable @Size(max = 200) String reason) {}

    @Override
    public Move move() {
        return Move.HAND_OVER;
    }

    @Override
    public Transfer take(Transfer transfer, String by, Moment moment) {
        return transfer.handOver(by, handOver(), moment);
    }

    /**
     * @throws Invalid naming everything that the list lacks
     */
    private HandOver handOver() {
        var problems = problems();
        if (!problems.isEmpty()) throw Invalid.of(problems);
        return new HandOver(
                on,
                escorts,
                items.stream()
                        .map(each -> new HandOver.Item(each.item, each.handed, each.reason))
                        .toList(),
                new HandOver.Household(household.moves, household.reason));
    }

    private List<FieldProblem> problems() {
        var problems = new ArrayList<FieldProblem>();
        var unnamed = EnumSet.allOf(HandOver.Thing.class);
        for (int i = 0; i < items.size(); i++) {
            var item = items.get(i);
            if (!unnamed.remove(item.item)) problems.add(twice(i));
            if (!item.handed && blank(item.reason)) problems.add(reason("#/items/" + i));
        }
        unnamed.forEach(thing -> problems.add(unnamed(thing)));
        if (!household.moves && blank(household.reason)) problems.add(reason("#/household"));
        return problems;
    }

    private static boolean blank(@Nullable String text) {
        return text == null || text.isBlank();
    }

    private static FieldProblem reason(String pointer) {
        return new FieldProblem(
                pointer + "/reason", "REASON_REQUIRED", "请说明原因", "say why, as it stays behind");
    }

    private static FieldProblem twice(int index) {
        return new FieldProblem(
                "#/items/" + index + "/item", "NAMED_TWICE", "同一项目只能填写一次", "named twice");
    }

    private static FieldProblem unnamed(HandOver.Thing thing) {
        return new FieldProblem(
                "#/items",
                "ITEM_MISSING",
                "缺少项目：" + thing.zh() + "（" + thing + "）",
                "the list lacks " + thing + " (" + thing.en() + ")");
    }
}
