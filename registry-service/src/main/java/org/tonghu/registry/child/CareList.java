package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.tonghu.starter.domain.Refused;

/** The arrangements of a child's care in their order. */
record CareList(List<CareArrangement> arrangements) {

    CareList {
        arrangements =
                arrangements.stream().sorted(Comparator.comparing(CareArrangement::from)).toList();
    }

    /** The arrangement in force on the day: the latest that has begun, or the first one. */
    CareArrangement on(LocalDate day) {
        return arrangements.stream()
                .filter(it -> !it.from().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(arrangements::getFirst);
    }

    /**
     * @throws Refused if the transfer was told with another content, or it begins before the
     *     present arrangement
     */
    CareList then(CareArrangement next) {
        var told = next.transfer() != null;
        if (told
                && arrangements.stream()
                        .anyMatch(it -> Objects.equals(it.transfer(), next.transfer()))) {
            throw CareRefusals.toldOtherwise();
        }
        var latest = arrangements.getLast().from();
        if (next.from().isBefore(latest) || !told && next.from().equals(latest)) {
            throw CareRefusals.beforeThePresentOne(next.from());
        }
        var all = new ArrayList<>(arrangements);
        all.add(next);
        return new CareList(all);
    }

    /**
     * The arrangement that begins on that day was entered wrongly.
     *
     * @throws Refused if there is none, a transfer brought it about, or the right one would begin
     *     where another one is in force
     */
    CareList corrected(LocalDate day, CareArrangement right) {
        var wrong =
                arrangements.stream()
                        .filter(it -> it.from().equals(day))
                        .findFirst()
                        .orElseThrow(() -> CareRefusals.noneBegins(day));
        if (wrong.transfer() != null) {
            throw CareRefusals.broughtByTransfer(wrong.transfer());
        }
        int at = arrangements.indexOf(wrong);
        var before = at > 0 ? arrangements.get(at - 1).from() : LocalDate.MIN;
        var after = at + 1 < arrangements.size() ? arrangements.get(at + 1).from() : LocalDate.MAX;
        if (!right.from().isAfter(before) || !right.from().isBefore(after)) {
            throw CareRefusals.overlaps(right.from());
        }
        var all = new ArrayList<>(arrangements);
        all.set(at, right);
        return new CareList(all);
    }
}
