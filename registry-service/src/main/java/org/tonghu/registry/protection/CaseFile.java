package org.tonghu.registry.protection;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What was done in a case, each part in the order of its days. */
public record CaseFile(
        List<Measure> measures,
        @Nullable RiskAssessment assessment,
        List<PlanTask> tasks,
        List<CaseReferral> referrals,
        List<Intervention> interventions,
        @Nullable TemporaryCarer carer,
        List<DailyContact> contacts) {

    public static final CaseFile EMPTY =
            new CaseFile(List.of(), null, List.of(), List.of(), List.of(), null, List.of());

    public CaseFile {
        measures = List.copyOf(measures);
        tasks = List.copyOf(tasks);
        referrals = List.copyOf(referrals);
        interventions = List.copyOf(interventions);
        contacts = List.copyOf(contacts);
    }

    public CaseFile with(Measure next) {
        return new CaseFile(
                added(measures, next),
                assessment,
                tasks,
                referrals,
                interventions,
                carer,
                contacts);
    }

    public CaseFile with(RiskAssessment next) {
        return new CaseFile(measures, next, tasks, referrals, interventions, carer, contacts);
    }

    public CaseFile with(PlanTask next) {
        return tasks(added(tasks, next));
    }

    public CaseFile done(String task, LocalDate on, String result) {
        return tasks(
                tasks.stream().map(it -> it.id().equals(task) ? it.done(on, result) : it).toList());
    }

    public CaseFile with(CaseReferral next) {
        return referrals(added(referrals, next));
    }

    public CaseFile answered(String referral, LocalDate on, String result) {
        return referrals(
                referrals.stream()
                        .map(it -> it.id().equals(referral) ? it.answered(on, result) : it)
                        .toList());
    }

    public CaseFile with(Intervention next) {
        return new CaseFile(
                measures,
                assessment,
                tasks,
                referrals,
                added(interventions, next),
                carer,
                contacts);
    }

    public CaseFile with(TemporaryCarer next) {
        return new CaseFile(measures, assessment, tasks, referrals, interventions, next, contacts);
    }

    public CaseFile with(DailyContact next) {
        return new CaseFile(
                measures,
                assessment,
                tasks,
                referrals,
                interventions,
                carer,
                added(contacts, next));
    }

    public boolean has(Intervention.Step step) {
        return interventions.stream().anyMatch(it -> it.step() == step);
    }

    public boolean planned() {
        return !tasks.isEmpty() || !referrals.isEmpty();
    }

    private CaseFile tasks(List<PlanTask> all) {
        return new CaseFile(measures, assessment, all, referrals, interventions, carer, contacts);
    }

    private CaseFile referrals(List<CaseReferral> all) {
        return new CaseFile(measures, assessment, tasks, all, interventions, carer, contacts);
    }

    private static <T> List<T> added(List<T> before, T next) {
        return Stream.concat(before.stream(), Stream.of(next)).toList();
    }
}
