package org.tonghu.registry.adoption;

import java.time.LocalDate;
import org.tonghu.registry.child.CategoryPeriod;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.Category;
import org.tonghu.registry.classification.ParentStatus;

/**
 * Who may be adopted, and why.
 *
 * @param since day from which the ground holds: the child waits from then on
 */
public record Subject(String child, LocalDate birthDate, Ground ground, LocalDate since) {

    /** An orphan, waiting since he or she became one. */
    public static Subject orphan(Child child, LocalDate today) {
        var unknown =
                child.facts().parents().stream()
                        .allMatch(it -> it.facts().status() == ParentStatus.UNIDENTIFIED);
        var since =
                child.dossier().periods().stream()
                        .filter(it -> it.category() == Category.ORPHAN && it.to() == null)
                        .map(CategoryPeriod::from)
                        .findFirst()
                        .orElse(today);
        return new Subject(
                child.id(),
                child.identity().birthDate(),
                unknown ? Ground.PARENTS_NOT_FOUND : Ground.PARENTS_LOST,
                since);
    }

    public static boolean isOrphan(Child child) {
        return child.departure() == null
                && child.dossier()
                        .current()
                        .classification()
                        .categories()
                        .contains(Category.ORPHAN);
    }
}
