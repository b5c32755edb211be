package org.tonghu.registry.orphancare;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CareArrangement.Care;
import org.tonghu.registry.child.CategoryPeriod;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.Category;
import org.tonghu.starter.domain.Refused;

/**
 * What a child's record says about the papers it should have.
 *
 * @param since first day as an orphan; null for a child that is none now
 */
public record Orphanhood(@Nullable LocalDate since, boolean inFamily) {

    public static Orphanhood of(Child child, LocalDate today) {
        var inFamily = child.careOn(today).care() == Care.FAMILY;
        if (child.departure() != null) {
            return new Orphanhood(null, inFamily);
        }
        return new Orphanhood(
                child.dossier().periods().stream()
                        .filter(it -> it.category() == Category.ORPHAN && it.to() == null)
                        .map(CategoryPeriod::from)
                        .findFirst()
                        .orElse(null),
                inFamily);
    }

    /**
     * @throws Refused unless a certificate may be issued
     */
    public void mustBeOrphan() {
        if (since == null) {
            throw OrphanRefusals.noOrphan();
        }
    }

    /**
     * @throws Refused unless an agreement may be signed with a guardian
     */
    public void mustBeOrphanInFamily() {
        mustBeOrphan();
        if (!inFamily) {
            throw OrphanRefusals.inInstitution();
        }
    }
}
