package org.tonghu.registry.application;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.tonghu.registry.child.CategoryPeriod;
import org.tonghu.registry.child.Child;

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
        var period = period(application, child);
        return new Recognition(
                application.kind(),
                application.id(),
                application.number(),
                ruling.on(),
                ruling.rightFrom(),
                period.map(it -> Optional.ofNullable(it.to()))
                        .orElse(Optional.of(ruling.on()))
                        .orElse(null),
                application.followUpOn());
    }

    /** The period of the category in which it was recognised. */
    private static Optional<CategoryPeriod> period(Application application, Child child) {
        var on = Objects.requireNonNull(application.course().ruling()).on();
        return child.dossier().periods().stream()
                .filter(it -> it.category() == application.kind().category())
                .filter(it -> !it.from().isAfter(on) && (it.to() == null || it.to().isAfter(on)))
                .findFirst();
    }
}
