package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Decision.Cause;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.classification.Facts;

/**
 * All decisions about a child in the order in which they were made, and the periods of the
 * categories that follow from them.
 *
 * @param absences days on which nobody looked after the child, so that no category counts
 */
public record Dossier(List<Decision> decisions, List<Absence> absences) {

    public Dossier {
        decisions = List.copyOf(decisions);
        absences = List.copyOf(absences);
    }

    static Dossier opened(Facts facts, ClassifyChild classify) {
        return new Dossier(List.of(), List.of()).judge(Cause.REGISTERED, facts, null, classify);
    }

    /** Days on which the child belonged to each category, without gap or overlap. */
    public List<CategoryPeriod> periods() {
        return Periods.of(decisions, absences);
    }

    public Decision current() {
        return decisions.getLast();
    }

    public @Nullable LocalDate validUntil() {
        return current().classification().validUntil();
    }

    /** Since when a person has had something to decide without a break; null if nothing is open. */
    public @Nullable LocalDate undecidedSince() {
        @Nullable LocalDate since = null;
        for (var decision : decisions.reversed()) {
            if (decision.classification().undecided().isEmpty()) {
                break;
            }
            since = decision.asOf();
        }
        return since;
    }

    /** As it was known on that day; the first decision is always part of it. */
    public Dossier asKnownOn(LocalDate day, @Nullable Departure departure) {
        var known = decisions.stream().filter(it -> it.isKnownOn(day)).toList();
        var away = departure != null && departure.isKnownOn(day);
        var open = absences.stream().filter(it -> it.to() != null || away).toList();
        return new Dossier(known.isEmpty() ? decisions.subList(0, 1) : known, open);
    }

    /** The decision that counts for that day. */
    public Decision on(LocalDate day) {
        return decisions.stream()
                .filter(it -> !it.asOf().isAfter(day))
                .reduce((earlier, later) -> later)
                .orElseGet(decisions::getFirst);
    }

    /** Decides anew for each day up to today on which time alone may have changed the answer. */
    Dossier upTo(LocalDate today, ClassifyChild classify) {
        var dossier = this;
        var due = dossier.validUntil();
        while (due != null && !due.isAfter(today)) {
            var facts = dossier.current().facts().on(due);
            dossier = dossier.judge(Cause.DAY_CAME, facts, null, classify);
            due = dossier.validUntil();
        }
        return dossier;
    }

    /**
     * Decides anew for every day since the first one from which other facts hold; what fell due
     * before is decided on the old ones first.
     *
     * @param facts what is known of each day by now
     */
    Dossier redone(Days days, Function<LocalDate, Facts> facts, ClassifyChild classify) {
        var dossier =
                upTo(days.first(), classify)
                        .judge(
                                Cause.CORRECTED,
                                facts.apply(days.first()),
                                days.knownSince(),
                                classify);
        var day = days.after(days.first(), dossier.validUntil());
        while (day != null) {
            var then = facts.apply(day);
            dossier = dossier.judge(Cause.DAY_CAME, then, days.knownSince(), classify);
            day = days.after(day, dossier.validUntil());
        }
        return dossier;
    }

    /** Decides anew by other rules; the same dossier where they come to the same. */
    Dossier anew(Facts facts, ClassifyChild classify) {
        var dossier = upTo(facts.asOf(), classify);
        var was = dossier.current().classification();
        var now = classify.classify(facts);
        var same =
                was.ruleSet().equals(now.ruleSet())
                        && was.findings().equals(now.findings())
                        && Objects.equals(was.validUntil(), now.validUntil());
        return same ? dossier : dossier.judge(Cause.RULES_CHANGED, facts, null, classify);
    }

    /** The child has left: every category that still holds ends on that day. */
    Dossier closed(LocalDate day) {
        var all = new ArrayList<>(absences);
        all.add(new Absence(day, null));
        return new Dossier(decisions, all);
    }

    /** The child is back: what was decided before counts again from that day on. */
    Dossier reopened(LocalDate day) {
        var all = new ArrayList<>(absences);
        var away = all.removeLast();
        if (away.from().isBefore(day)) {
            all.add(new Absence(away.from(), day));
        }
        return new Dossier(decisions, all);
    }

    private Dossier judge(
            Cause cause, Facts facts, @Nullable LocalDate knownSince, ClassifyChild classify) {
        var all = new ArrayList<>(decisions);
        all.add(new Decision(cause, facts, classify.classify(facts), knownSince));
        return new Dossier(all, absences);
    }
}
