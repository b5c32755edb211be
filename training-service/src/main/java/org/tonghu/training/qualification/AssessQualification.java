package org.tonghu.training.qualification;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.post.StaffRole;
import org.tonghu.training.qualification.rules.InitialCourseIsPassed;
import org.tonghu.training.qualification.rules.RoundIsKept;

/**
 * Judges whether a person may serve in a role on any day (郑民文〔2020〕57号 二(五), 民发〔2019〕34号). The
 * worst finding makes the status: without the initial course nothing else matters.
 */
public final class AssessQualification {

    private static final List<Condition> CONDITIONS =
            List.of(new InitialCourseIsPassed(), new RoundIsKept());

    private static final List<Status> WORST_FIRST =
            List.of(
                    Status.NOT_QUALIFIED,
                    Status.UNDECIDED,
                    Status.OVERDUE,
                    Status.DUE,
                    Status.QUALIFIED);

    private final ParameterVersions versions;

    public AssessQualification(ParameterVersions versions) {
        this.versions = versions;
    }

    public Judgement judge(StaffRole role, LocalDate asOf, History history) {
        var facts = new Facts(role, asOf, history, versions.inForceOn(asOf));
        var findings = CONDITIONS.stream().map(condition -> condition.judge(facts)).toList();
        return new Judgement(
                role,
                asOf,
                facts.serves(asOf),
                findings.stream()
                        .min(Comparator.comparing(finding -> WORST_FIRST.indexOf(finding.status())))
                        .orElseThrow(),
                findings,
                facts.parameters().effectiveFrom(),
                validUntil(facts, findings));
    }

    private @Nullable LocalDate validUntil(Facts facts, List<Finding> findings) {
        return Stream.of(
                        findings.stream().map(Finding::until).filter(Objects::nonNull),
                        facts.terms().map(Term::from),
                        facts.terms()
                                .map(Term::to)
                                .filter(Objects::nonNull)
                                .map(last -> last.plusDays(1)),
                        facts.history().trainings().stream().map(Training::on),
                        versions.changeAfter(facts.asOf()).stream())
                .flatMap(days -> days)
                .filter(day -> day.isAfter(facts.asOf()))
                .min(Comparator.naturalOrder())
                .orElse(null);
    }
}
