package org.tonghu.registry.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.child.Decision;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.classification.Classification;
import org.tonghu.registry.classification.Outcome;

/** What was recognised beside what the facts say: the two are never mixed. */
public final class Recognitions {

    private final Applications applications;

    public Recognitions(Applications applications) {
        this.applications = applications;
    }

    /** The oldest first. */
    public List<Recognition> of(Child child) {
        return applications.confirmed(child.id()).stream()
                .map(it -> recognition(it, child))
                .toList();
    }

    private static Recognition recognition(Application application, Child child) {
        var ruling = Objects.requireNonNull(application.course().ruling());
        var category = application.kind().category();
        return new Recognition(
                application.kind(),
                application.id(),
                application.number(),
                ruling.byPersons(),
                ruling.on(),
                ruling.rightFrom(),
                ruling.byPersons()
                        ? ruledOut(category, ruling.on(), child)
                        : ended(category, ruling.on(), child),
                application.followUpOn());
    }

    /** The end of the period of the category in which it was recognised. */
    private static @Nullable LocalDate ended(Category category, LocalDate on, Child child) {
        for (var period : child.dossier().periods()) {
            var to = period.to();
            if (period.category() == category
                    && !period.from().isAfter(on)
                    && (to == null || to.isAfter(on))) {
                return to;
            }
        }
        return on;
    }

    /** The first day since on which the facts no longer leave it open, but rule it out. */
    private static @Nullable LocalDate ruledOut(Category category, LocalDate on, Child child) {
        return child.dossier().decisions().stream()
                .map(Decision::classification)
                .filter(it -> !it.asOf().isBefore(on))
                .filter(it ->
                        Objects.requireNonNull(it.findings().get(category)).outcome()
                                == Outcome.NOT_MET)
                .map(Classification::asOf)
                .min(LocalDate::compareTo)
                .orElse(null);
    }
}
