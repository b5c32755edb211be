package org.tonghu.registry.survey.store;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.ne;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.division.Division;
import org.tonghu.registry.listing.Listed;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.Wanted;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.survey.Survey;
import org.tonghu.registry.survey.Surveys;
import org.tonghu.registry.survey.TownshipReport;
import org.tonghu.starter.domain.Event;
import org.tonghu.starter.store.Aggregates;
import org.tonghu.starter.web.PageRequest;

@Component
class StoredSurveys implements Surveys {

    private final Aggregates<SurveyDocument> surveys;
    private final Aggregates<ReportDocument> reports;

    StoredSurveys(Aggregates<SurveyDocument> surveys, Aggregates<ReportDocument> reports) {
        this.surveys = surveys;
        this.reports = reports;
    }

    @Override
    public Survey open(Survey survey) {
        var event = Event.of("survey.opened", Map.of("unit", survey.unit()));
        return surveys.insertOrFind(SurveyDocument.of(survey), List.of(event)).survey();
    }

    @Override
    public Optional<Survey> find(String id, Sight sight) {
        return surveys.find(Visible.to(withTownships(sight), eq(id))).map(SurveyDocument::survey);
    }

    @Override
    public Listed<Survey> list(Sight sight, Wanted wanted) {
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = surveys.page(Visible.to(withTownships(sight)), request, "-asOf");
        return new Listed<>(
                page.items().stream().map(SurveyDocument::survey).toList(), page.next());
    }

    /** A round names townships, not villages: who holds a village reads what its township reads. */
    private static Sight withTownships(Sight sight) {
        var codes = new HashSet<>(sight.codes());
        sight.codes().stream()
                .filter(it -> it.matches("\\d{12}"))
                .forEach(it -> codes.add(it.substring(0, Division.TOWNSHIP_DIGITS)));
        return new Sight(sight.everything(), codes);
    }

    @Override
    public Survey save(Survey survey, String event) {
        return surveys.update(SurveyDocument.of(survey), List.of(Event.of(event))).survey();
    }

    @Override
    public void add(List<TownshipReport> added) {
        reports.insertAll(added.stream().map(ReportDocument::of).toList());
    }

    @Override
    public Optional<TownshipReport> report(String survey, String township, Sight sight) {
        return reports.find(Visible.to(sight, eq(TownshipReport.id(survey, township))))
                .map(ReportDocument::report);
    }

    @Override
    public TownshipReport save(TownshipReport.Step step) {
        var document = ReportDocument.of(step.report());
        return reports.update(document, List.of(step.event())).report();
    }

    @Override
    public Listed<TownshipReport> reports(
            String survey, TownshipReport.@Nullable State state, Sight sight, Wanted wanted) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight, eq("survey", survey)));
        if (state != null) {
            all.add(eq("state", state.name()));
        }
        var request = new PageRequest(wanted.limit(), wanted.cursor());
        var page = reports.page(and(all), request, "township");
        return new Listed<>(
                page.items().stream().map(ReportDocument::report).toList(), page.next());
    }

    @Override
    public void each(String survey, Sight sight, Consumer<TownshipReport> visit) {
        reports.each(Visible.to(sight, eq("survey", survey)), it -> visit.accept(it.report()));
    }

    @Override
    public long unconfirmed(String survey) {
        var open = ne("state", TownshipReport.State.CONFIRMED.name());
        return reports.count(and(eq("survey", survey), open));
    }
}
