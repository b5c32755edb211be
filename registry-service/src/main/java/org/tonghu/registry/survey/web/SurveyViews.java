package org.tonghu.registry.survey.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.survey.Survey;
import org.tonghu.registry.survey.TownshipReport;
import org.tonghu.registry.survey.VillageSheet;

/** Rounds, townships and villages as read. */
final class SurveyViews {

    private SurveyViews() {}

    /**
     * @param asOf day on which the register's figures were frozen
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record SurveyView(
            String id,
            String title,
            String unit,
            LocalDate asOf,
            LocalDate dueOn,
            String openedBy,
            boolean frozen,
            @Nullable LocalDate closedOn) {

        static SurveyView of(Survey it) {
            return new SurveyView(
                    it.id(),
                    it.title(),
                    it.unit(),
                    it.asOf(),
                    it.dueOn(),
                    it.openedBy(),
                    it.frozen(),
                    it.closedOn());
        }
    }

    /**
     * @param frozen what the register said
     * @param figures what counts
     * @param history figures as given, the oldest first
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record VillageView(
            String village,
            String name,
            boolean confirmed,
            FiguresView frozen,
            FiguresView figures,
            List<EntryView> history,
            @Nullable String missing) {

        static VillageView of(VillageSheet it) {
            return new VillageView(
                    it.village(),
                    it.name(),
                    it.isConfirmed(),
                    FiguresView.of(it.frozen()),
                    FiguresView.of(it.figures()),
                    it.entries().stream().map(EntryView::of).toList(),
                    it.missing());
        }
    }

    @JsonInclude(JsonInclude.Include.ALWAYS)
    record EntryView(FiguresView figures, String by, LocalDate on, @Nullable String reason) {

        static EntryView of(VillageSheet.Entry it) {
            return new EntryView(FiguresView.of(it.figures()), it.by(), it.on(), it.reason());
        }
    }

    /**
     * @param total the sum of the villages
     */
    @JsonInclude(JsonInclude.Include.ALWAYS)
    record TownshipView(
            String survey,
            String township,
            String name,
            String unit,
            LocalDate dueOn,
            boolean overdue,
            TownshipReport.State state,
            @Nullable String submittedBy,
            @Nullable String returned,
            FiguresView total,
            List<VillageView> villages) {

        static TownshipView of(TownshipReport it, LocalDate today) {
            return new TownshipView(
                    it.survey(),
                    it.township(),
                    it.name(),
                    it.unit(),
                    it.dueOn(),
                    it.state() == TownshipReport.State.COLLECTING && today.isAfter(it.dueOn()),
                    it.state(),
                    it.submittedBy(),
                    it.returned(),
                    FiguresView.of(it.total()),
                    it.villages().stream().map(VillageView::of).toList());
        }
    }
}
