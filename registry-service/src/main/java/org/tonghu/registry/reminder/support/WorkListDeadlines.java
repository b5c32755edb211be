package org.tonghu.registry.reminder.support;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.Set;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.reminder.Deadlines;
import org.tonghu.registry.reminder.KindOfWork;
import org.tonghu.registry.reminder.Level;
import org.tonghu.registry.worklist.Narrowing;
import org.tonghu.registry.worklist.Reader;
import org.tonghu.registry.worklist.WorkList;

/**
 * The deadlines of a work list. The lowest level whose work the list is answers for it; what is
 * open is counted as that level would see it.
 */
class WorkListDeadlines implements Deadlines {

    private static final String NOBODY = "reminders";

    private final WorkList list;

    WorkListDeadlines(WorkList list) {
        this.list = list;
    }

    @Override
    public String name() {
        return list.title().name();
    }

    @Override
    public KindOfWork work() {
        return KindOfWork.of(list.title());
    }

    @Override
    public Level answeredBy() {
        return Arrays.stream(Level.values())
                .filter(it -> list.isOpenTo(reader(it, Set.of())))
                .findFirst()
                .orElse(Level.CITY);
    }

    @Override
    public long open(String place, LocalDate from, LocalDate to, LocalDate today) {
        var reader = reader(answeredBy(), Set.of(place));
        if (!list.isOpenTo(reader)) {
            return 0;
        }
        return list.count(reader, new Narrowing(null, to), today)
                - list.count(reader, new Narrowing(null, from.minusDays(1)), today);
    }

    private static Reader reader(Level level, Set<String> codes) {
        return new Reader(NOBODY, Set.of(level.role()), new Sight(false, codes));
    }
}
