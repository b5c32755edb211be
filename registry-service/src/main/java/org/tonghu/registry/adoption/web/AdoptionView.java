package org.tonghu.registry.adoption.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.adoption.Adoption;
import org.tonghu.registry.adoption.AdoptionState;
import org.tonghu.registry.adoption.Candidate;
import org.tonghu.registry.adoption.Closure;
import org.tonghu.registry.adoption.DomesticSearch;
import org.tonghu.registry.adoption.Ground;
import org.tonghu.registry.adoption.Obstacle;
import org.tonghu.registry.adoption.Preparation;
import org.tonghu.registry.adoption.Registration;
import org.tonghu.registry.adoption.Submission;
import org.tonghu.registry.adoption.rules.AdoptionLaw;
import org.tonghu.registry.adoption.rules.Requirement;
import org.tonghu.starter.access.ShowsChildren;
import org.tonghu.starter.problem.Language;

/**
 * An adoption as bureaux and institutions read it.
 *
 * @param adoptable whether the law of today lets the child be adopted
 * @param waitingDays calendar days since the ground holds
 * @param missing what the law of today asks for a registration and is not there
 */
@JsonInclude(JsonInclude.Include.ALWAYS)
record AdoptionView(
        String id,
        String child,
        LocalDate birthDate,
        Ground ground,
        AdoptionState state,
        boolean adoptable,
        LocalDate since,
        long waitingDays,
        List<Missing> missing,
        Preparation preparation,
        List<Candidate> candidates,
        @Nullable DomesticSearch search,
        @Nullable Submission abroad,
        @Nullable Obstacle obstacle,
        @Nullable Registration registration,
        @Nullable Closure closure)
        implements ShowsChildren {

    record Missing(String code, String clause, String message) {

        static Missing of(Requirement it) {
            return new Missing(it.code(), it.clause(), Language.current().pick(it.zh(), it.en()));
        }
    }

    static AdoptionView of(Adoption it, AdoptionLaw law, LocalDate today) {
        var subject = it.subject();
        var file = it.file();
        return new AdoptionView(
                it.id(),
                subject.child(),
                subject.birthDate(),
                subject.ground(),
                it.state(),
                law.isAdoptable(subject.birthDate(), today),
                subject.since(),
                Math.max(0, ChronoUnit.DAYS.between(subject.since(), today)),
                it.missing(today, law).stream().map(Missing::of).toList(),
                file.preparation(),
                file.candidates(),
                file.search(),
                file.abroad(),
                file.obstacle(),
                file.registration(),
                file.closure());
    }

    @Override
    public Collection<String> childrenShown() {
        return List.of(child);
    }

    /** Files tell of people. */
    @Override
    public String toString() {
        return "AdoptionView[" + id + "]";
    }
}
