package org.tonghu.registry.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The figures of one village in a round.
 *
 * @param village 12 digits; the 9 of the township for those whose village is not known
 * @param frozen what the register says on the day of the round
 * @param entries figures as the village confirmed them and as they were corrected, the latest last
 * @param missing why the township submitted without this village; null where it did not
 */
public record VillageSheet(
        String village,
        String name,
        Figures frozen,
        List<Entry> entries,
        @Nullable String missing) {

    /**
     * Figures and who gave them.
     *
     * @param reason why they differ from those before; null where they do not
     */
    public record Entry(Figures figures, String by, LocalDate on, @Nullable String reason) {}

    public VillageSheet {
        entries = List.copyOf(entries);
    }

    public boolean isConfirmed() {
        return !entries.isEmpty();
    }

    /**
     * What counts: the latest figures given, those of the register where the village is missing.
     */
    public Figures figures() {
        return entries.isEmpty() ? frozen : entries.getLast().figures();
    }

    VillageSheet with(Entry entry) {
        entry.figures().check();
        if (!entry.figures().equals(figures()) && entry.reason() == null) {
            throw SurveyRefusals.withoutReason();
        }
        var all = new ArrayList<>(entries);
        all.add(entry);
        return new VillageSheet(village, name, frozen, all, null);
    }

    VillageSheet missing(String why) {
        return new VillageSheet(village, name, frozen, entries, why);
    }
}
