package org.tonghu.registry.delegatedcare;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.CategoryPeriod;
import org.tonghu.registry.child.Child;
import org.tonghu.registry.classification.Category;

/** Works out anew how a child stands after anything about it has changed. */
public final class ReckonCover {

    private final Confirmations confirmations;
    private final Covers covers;

    public ReckonCover(Confirmations confirmations, Covers covers) {
        this.confirmations = confirmations;
        this.covers = covers;
    }

    public void of(Child child, List<String> visibleTo) {
        var cover = Cover.of(leftBehindSince(child), confirmations.all(child.id()));
        covers.keep(child.id(), cover, visibleTo);
    }

    private static @Nullable LocalDate leftBehindSince(Child child) {
        if (child.departure() != null) {
            return null;
        }
        return child.dossier().periods().stream()
                .filter(it -> it.category() == Category.RURAL_LEFT_BEHIND && it.to() == null)
                .map(CategoryPeriod::from)
                .findFirst()
                .orElse(null);
    }
}
