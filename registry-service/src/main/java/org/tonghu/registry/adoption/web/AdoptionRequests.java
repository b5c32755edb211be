package org.tonghu.registry.adoption.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.adoption.Candidate;
import org.tonghu.registry.adoption.Closure;
import org.tonghu.registry.adoption.Consent;
import org.tonghu.registry.adoption.DomesticSearch;
import org.tonghu.registry.adoption.Obstacle;
import org.tonghu.registry.adoption.Paper;
import org.tonghu.registry.adoption.Preparation;
import org.tonghu.registry.adoption.Registration;
import org.tonghu.registry.adoption.Relation;
import org.tonghu.registry.adoption.Submission;
import org.tonghu.registry.classification.support.evidence.Faults;

/** What is entered about an adoption, step by step. */
final class AdoptionRequests {

    private AdoptionRequests() {}

    record PaperEntry(@NotNull LocalDate on, @NotBlank @Size(max = 200) String reference) {

        static @Nullable Paper paper(@Nullable PaperEntry it) {
            return it == null ? null : new Paper(it.on(), it.reference());
        }
    }

    record ConsentEntry(
            @NotNull LocalDate on,
            @NotNull Boolean given,
            @NotBlank @Size(max = 200) String reference) {}

    /** Opens the case of a child; {@code parentsUnable} where it is no orphan. */
    record OpenRequest(@NotBlank @Size(max = 64) String child, boolean parentsUnable) {}

    record PreparationRequest(
            @Nullable @Valid PaperEntry parentsSearched,
            @Nullable @Valid PaperEntry notice,
            @Nullable @Valid PaperEntry health,
            @Nullable @Valid PaperEntry parentsConsent,
            @Nullable @Valid ConsentEntry consent) {

        Preparation preparation(LocalDate today) {
            var faults = new Faults();
            past("#/parentsSearched/on", parentsSearched, today, faults);
            past("#/notice/on", notice, today, faults);
            past("#/health/on", health, today, faults);
            past("#/parentsConsent/on", parentsConsent, today, faults);
            notFuture("#/consent/on", consent == null ? null : consent.on(), today, faults);
            faults.raise();
            return new Preparation(
                    PaperEntry.paper(parentsSearched),
                    PaperEntry.paper(notice),
                    PaperEntry.paper(health),
                    PaperEntry.paper(parentsConsent),
                    consent == null
                            ? null
                            : new Consent(consent.on(), consent.given(), consent.reference()));
        }
    }

    record CandidateRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 200) String reference,
            Candidate.@NotNull Outcome outcome,
            @NotBlank @Size(max = 2000) String reason) {

        Candidate candidate(LocalDate today) {
            check("#/on", on, today);
            return new Candidate(on, reference, outcome, reason);
        }
    }

    record SearchEntry(
            @NotNull LocalDate from,
            @NotNull LocalDate exhaustedOn,
            @NotNull @Size(min = 1, max = 20) List<@NotBlank @Size(max = 200) String> channels,
            @NotBlank @Size(max = 200) String reference) {

        DomesticSearch search(LocalDate today) {
            var faults = new Faults();
            faults.order("#/exhaustedOn", from, exhaustedOn);
            notFuture("#/exhaustedOn", exhaustedOn, today, faults);
            faults.raise();
            return new DomesticSearch(from, exhaustedOn, channels, reference);
        }
    }

    record SubmissionRequest(
            @NotNull LocalDate on,
            @NotNull Relation relation,
            @NotBlank @Size(max = 200) String reference) {

        Submission submission(LocalDate today) {
            check("#/on", on, today);
            return new Submission(on, relation, reference);
        }
    }

    record ObstacleRequest(
            Obstacle.@NotNull Reason reason,
            @NotNull LocalDate reviewBy,
            @NotBlank @Size(max = 2000) String detail) {

        Obstacle obstacle(LocalDate today, String by) {
            var faults = new Faults();
            faults.order("#/reviewBy", today.plusDays(1), reviewBy);
            faults.raise();
            return new Obstacle(reason, today, reviewBy, detail, by);
        }
    }

    /**
     * @param certificate number of the certificate
     */
    record RegistrationRequest(
            @NotNull LocalDate on,
            @NotBlank @Size(max = 60) @Pattern(regexp = "[\\p{L}\\p{N}〔〕\\[\\]（）()-]+")
                    String certificate,
            @NotNull @Size(min = 1, max = 2) List<@NotBlank @Size(max = 100) String> adopters,
            @NotNull Relation relation,
            @Nullable @Valid PaperEntry assessment) {

        Registration registration(LocalDate today, String by) {
            check("#/on", on, today);
            return new Registration(
                    on, certificate, adopters, relation, PaperEntry.paper(assessment), by, null);
        }

        /** Names stay out of logs. */
        @Override
        public String toString() {
            return "RegistrationRequest[" + on + "]";
        }
    }

    record ClosureRequest(
            Closure.@NotNull Reason reason, @NotBlank @Size(max = 2000) String detail) {

        Closure closure(LocalDate today, String by) {
            return new Closure(reason, today, detail, by);
        }
    }

    private static void past(
            String at, @Nullable PaperEntry paper, LocalDate today, Faults faults) {
        notFuture(at, paper == null ? null : paper.on(), today, faults);
    }

    private static void check(String at, LocalDate day, LocalDate today) {
        var faults = new Faults();
        notFuture(at, day, today, faults);
        faults.raise();
    }

    private static void notFuture(
            String at, @Nullable LocalDate day, LocalDate today, Faults faults) {
        faults.day(at, day);
        if (day != null && day.isAfter(today)) {
            faults.add(at, "IN_THE_FUTURE", "日期不得晚于今天。", "The day lies in the future.");
        }
    }
}
