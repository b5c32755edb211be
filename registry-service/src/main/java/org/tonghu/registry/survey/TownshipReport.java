package org.tonghu.registry.survey;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.domain.Event;

/**
 * The villages of one township in a round, in one record, so that what is submitted is what the
 * villages said.
 *
 * @param submittedBy who submitted it last; somebody else confirms
 * @param returned why the county gave it back; null while it has not
 */
public record TownshipReport(
        String id,
        long revision,
        String survey,
        String township,
        String name,
        String unit,
        List<String> visibleTo,
        LocalDate asOf,
        LocalDate dueOn,
        State state,
        List<VillageSheet> villages,
        @Nullable String submittedBy,
        @Nullable String returned) {

    public enum State {
        COLLECTING,
        SUBMITTED,
        CONFIRMED
    }

    public TownshipReport {
        visibleTo = List.copyOf(visibleTo);
        villages = List.copyOf(villages);
    }

    /** A report after a step, and what happened. */
    public record Step(TownshipReport report, Event event) {}

    public static String id(String survey, String township) {
        return survey + "-" + township;
    }

    public VillageSheet sheet(String village) {
        return villages.stream()
                .filter(it -> it.village().equals(village))
                .findFirst()
                .orElseThrow(() -> SurveyRefusals.noSuchVillage(village));
    }

    /** The sum of the villages. */
    public Figures total() {
        return villages.stream().map(VillageSheet::figures).reduce(Figures.NONE, Figures::plus);
    }

    /**
     * The village says what its figures are.
     *
     * @throws org.tonghu.starter.domain.Refused once the township has submitted, for figures that
     *     contradict each other, or differ from those before without a reason
     */
    public Step fill(String village, VillageSheet.Entry entry) {
        if (state != State.COLLECTING) {
            throw SurveyRefusals.submitted(state);
        }
        return step(state, replaced(village, it -> it.with(entry)), submittedBy, "filled");
    }

    /**
     * The county corrects a figure that was submitted; the one before stays on file.
     *
     * @throws org.tonghu.starter.domain.Refused while the village may still do so itself, or
     *     without a reason
     */
    public Step correct(String village, VillageSheet.Entry entry) {
        if (state == State.COLLECTING) {
            throw SurveyRefusals.collecting();
        }
        return step(state, replaced(village, it -> it.with(entry)), submittedBy, "corrected");
    }

    /**
     * @param missing why a village has not confirmed, by village
     * @throws org.tonghu.starter.domain.Refused with a village missing without reason (R-S-2)
     */
    public Step submit(Map<String, String> missing, String by) {
        if (state != State.COLLECTING) {
            throw SurveyRefusals.submitted(state);
        }
        missing.keySet().forEach(this::sheet);
        var sheets = new ArrayList<VillageSheet>();
        for (var sheet : villages) {
            var why = missing.get(sheet.village());
            if (!sheet.isConfirmed() && why == null) {
                throw SurveyRefusals.missing(sheet.village(), sheet.name());
            }
            sheets.add(sheet.isConfirmed() ? sheet : sheet.missing(Objects.requireNonNull(why)));
        }
        return step(State.SUBMITTED, sheets, by, "submitted");
    }

    /**
     * @throws org.tonghu.starter.domain.Refused if it was not submitted, or by who submitted it
     */
    public Step confirm(String by) {
        mustBeSubmitted();
        if (by.equals(submittedBy)) {
            throw SurveyRefusals.samePerson();
        }
        return step(State.CONFIRMED, villages, submittedBy, "confirmed");
    }

    public Step giveBack(String why) {
        if (state == State.COLLECTING) {
            throw SurveyRefusals.collecting();
        }
        var report = with(revision, State.COLLECTING, villages, submittedBy, why);
        return new Step(report, event("returned"));
    }

    public TownshipReport readAt(long revisionRead) {
        return with(revisionRead, state, villages, submittedBy, returned);
    }

    private void mustBeSubmitted() {
        if (state != State.SUBMITTED) {
            throw state == State.CONFIRMED
                    ? SurveyRefusals.submitted(state)
                    : SurveyRefusals.collecting();
        }
    }

    private List<VillageSheet> replaced(String village, UnaryOperator<VillageSheet> change) {
        var changed = change.apply(sheet(village));
        return villages.stream().map(it -> it.village().equals(village) ? changed : it).toList();
    }

    private Step step(State next, List<VillageSheet> sheets, @Nullable String by, String what) {
        return new Step(with(revision, next, sheets, by, null), event(what));
    }

    private Event event(String what) {
        return Event.of("survey-township." + what, Map.of("survey", survey));
    }

    private TownshipReport with(
            long at,
            State next,
            List<VillageSheet> sheets,
            @Nullable String by,
            @Nullable String why) {
        return new TownshipReport(
                id, at, survey, township, name, unit, visibleTo, asOf, dueOn, next, sheets, by,
                why);
    }
}
