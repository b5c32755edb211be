package org.tonghu.registry.visit.web;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.classification.support.evidence.Faults;
import org.tonghu.registry.protection.Situation;
import org.tonghu.registry.visit.ChildMet;
import org.tonghu.registry.visit.Observation;
import org.tonghu.registry.visit.Observations;
import org.tonghu.registry.visit.PersonMet;
import org.tonghu.registry.visit.RiskFlag;
import org.tonghu.registry.visit.Signature;
import org.tonghu.registry.visit.SuspectedHarm;
import org.tonghu.registry.visit.Told;
import org.tonghu.registry.visit.VisitFinding;
import org.tonghu.registry.visit.VisitMode;

/**
 * A visit to record.
 *
 * @param child record of the child
 * @param harm one of the nine situations was found: the mandatory report is made with the record
 * @param attachments ids of photos and of the signed sheet
 * @param nextOn day agreed for the next visit
 */
record VisitRequest(
        @NotBlank @Size(max = 100) String child,
        @NotNull LocalDate on,
        @NotNull VisitMode mode,
        @NotNull ChildMet met,
        @Size(max = 9) List<@NotNull PersonMet> persons,
        @Valid @Nullable Seen carer,
        @Valid @Nullable Seen living,
        @Valid @Nullable Seen health,
        @Valid @Nullable Seen schooling,
        @Valid @Nullable Seen safety,
        @Valid @Nullable Seen parentsContact,
        @Nullable @Size(max = 2000) String needs,
        @Nullable @Size(max = 2000) String advice,
        @Size(max = 20) List<@Valid Found> findings,
        @Valid @Nullable Harm harm,
        @Size(max = 10) List<@NotBlank @Size(max = 100) String> attachments,
        @Valid @Nullable Signed signature,
        @Nullable LocalDate nextOn) {

    record Seen(@NotNull Observation.State state, @Nullable @Size(max = 2000) String note) {}

    record Found(@NotNull RiskFlag need, @NotBlank @Size(max = 2000) String note) {}

    record Harm(
            @NotEmpty Set<@NotNull Situation> situations,
            @NotNull Instant discoveredAt,
            @NotBlank @Size(max = 4000) String account) {}

    record Signed(@NotBlank @Size(max = 100) String name, @NotNull PersonMet as) {}

    Told told() {
        return new Told(
                child,
                on,
                mode,
                met,
                orNone(persons),
                observations(),
                orNone(findings).stream().map(it -> new VisitFinding(it.need, it.note)).toList(),
                harm == null
                        ? null
                        : new SuspectedHarm(harm.situations, harm.discoveredAt, harm.account),
                orNone(attachments),
                signature == null ? null : new Signature(signature.name, signature.as),
                nextOn);
    }

    void check(LocalDate today, Instant now, Faults faults) {
        if (on.isAfter(today)) {
            faults.add("#/on", "IN_THE_FUTURE", "走访日期不得晚于今天。", "The visit lies in the future.");
        }
        if (nextOn != null && !nextOn.isAfter(on)) {
            faults.add(
                    "#/nextOn",
                    "BEFORE_BEGINNING",
                    "下次走访日期应晚于本次走访日期。",
                    "The next visit must be after this one.");
        }
        if (harm != null && harm.discoveredAt.isAfter(now)) {
            faults.add(
                    "#/harm/discoveredAt",
                    "IN_THE_FUTURE",
                    "发现时间不得晚于现在。",
                    "The time of discovery lies in the future.");
        }
    }

    private Observations observations() {
        return new Observations(
                of(carer),
                of(living),
                of(health),
                of(schooling),
                of(safety),
                of(parentsContact),
                needs,
                advice);
    }

    private static @Nullable Observation of(@Nullable Seen seen) {
        return seen == null ? null : new Observation(seen.state, seen.note);
    }

    private static <T> List<T> orNone(@Nullable List<T> list) {
        return list == null ? List.of() : list;
    }
}
