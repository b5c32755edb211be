package org.tonghu.registry.child;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Decision.Cause;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.classification.Facts;

/**
 * All decisions about a child in their order, and the periods of the categories that follow from
 * them.
 */
public record Dossier(List<Decision> decisions, List<CategoryPeriod> periods) {

    public Dossier {
        decisions = List.copyOf(decisions);
        periods = List.copyOf(periods);
    }

    static Dossier opened(Facts facts, ClassifyChild classify) {
        return new Dossier(List.of(), List.of()).judge(Cause.REGISTERED, facts, classify);
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
            since = decision.classification().asOf();
        }
        return since;
    }

    /** Decides anew for each day up to today on which time alone may have changed the answer. */
    Dossier upTo(LocalDate today, ClassifyChild classify) {
        var dossier = this;
        var due = dossier.validUntil();
        while (due != null && !due.isAfter(today)) {
            var facts = dossier.current().facts().on(due);
            dossier = dossier.judge(Cause.DAY_CAME, facts, classify);
            due = dossier.validUntil();
        }
        return dossier;
    }

    /** Decides anew on other facts; what fell due before is decided on the old ones first. */
    Dossier corrected(Facts facts, ClassifyChild classify) {
        var lastDay = current().classification().asOf();
        var day = facts.asOf().isBefore(lastDay) ? lastDay : facts.asOf();
        return upTo(day, classify).judge(Cause.CORRECTED, facts.on(day), classify);
    }

    /** The child has left: every category that still holds ends on that day. */
    Dossier closed(LocalDate day) {
        return new Dossier(decisions, ended(List.of(), day));
    }

    private Dossier judge(Cause cause, Facts facts, ClassifyChild classify) {
        var classification = classify.classify(facts);
        var all = new ArrayList<>(decisions);
        all.add(new Decision(cause, facts, classification));
        var categories = classification.categories();
        return new Dossier(all, begun(categories, ended(categories, facts.asOf()), facts.asOf()));
    }

    /**
     * Periods of categories that no longer hold end; one that would end on its first day never was.
     */
    private List<CategoryPeriod> ended(List<Category> holding, LocalDate day) {
        return periods.stream()
                .filter(it -> !it.isOpen() || holds(it, holding) || it.from().isBefore(day))
                .map(it -> it.isOpen() && !holds(it, holding) ? it.endingOn(day) : it)
                .toList();
    }

    private static boolean holds(CategoryPeriod period, List<Category> holding) {
        return holding.contains(period.category());
    }

    /** A category that holds again on the very day it ended goes on as if it had not ended. */
    private static List<CategoryPeriod> begun(
            List<Category> holding, List<CategoryPeriod> before, LocalDate day) {
        var after = new ArrayList<>(before);
        for (var category : holding) {
            var same = before.stream().filter(it -> it.category() == category).toList();
            if (same.stream().anyMatch(CategoryPeriod::isOpen)) {
                continue;
            }
            var interrupted = same.stream().filter(it -> day.equals(it.to())).findFirst();
            interrupted.ifPresent(it -> after.set(after.indexOf(it), it.endingOn(null)));
            if (interrupted.isEmpty()) {
                after.add(new CategoryPeriod(category, day, null));
            }
        }
        return after;
    }
}
