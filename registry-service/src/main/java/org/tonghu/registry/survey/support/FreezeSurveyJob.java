package org.tonghu.registry.survey.support;

import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.springframework.stereotype.Component;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.survey.CountPlaces;
import org.tonghu.registry.survey.Survey;
import org.tonghu.registry.survey.Surveys;
import org.tonghu.starter.jobs.JobHandler;
import org.tonghu.starter.jobs.JobRun;

/** Freezes the figures of a round; townships that are in it already stay as they are. */
@Component
public class FreezeSurveyJob implements JobHandler<FreezeSurveyJob.Parameter> {

    public static final String KIND = "survey-opening";
    private static final Sight EVERYTHING = new Sight(true, Set.of());
    private static final int VILLAGE_DIGITS = 12;

    /** The round to freeze. */
    public record Parameter(String survey) {}

    private final Surveys surveys;
    private final CountPlaces count;

    FreezeSurveyJob(Surveys surveys, CountPlaces count) {
        this.surveys = surveys;
        this.count = count;
    }

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Class<Parameter> parameters() {
        return Parameter.class;
    }

    @Override
    public Map<String, String> run(JobRun job, Parameter parameter) {
        var survey = surveys.find(parameter.survey(), EVERYTHING).orElseThrow();
        if (!survey.frozen()) {
            freeze(survey, job);
        }
        return Map.of("survey", survey.id());
    }

    private void freeze(Survey survey, JobRun job) {
        var reports = count.of(survey);
        surveys.add(reports);
        var codes = new TreeSet<>(survey.visibleTo());
        for (var report : reports) {
            report.visibleTo().stream()
                    .filter(it -> it.length() < VILLAGE_DIGITS)
                    .forEach(codes::add);
        }
        surveys.save(survey.frozenFor(codes.stream().toList()), "survey.frozen");
        job.progress(reports.size(), reports.size(), null);
    }
}
