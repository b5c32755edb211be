package org.tonghu.institution.institution;

import java.util.List;
import org.jspecify.annotations.Nullable;

/** A part of a list. @param next cursor of the part after this one; null at the end */
public record Listing<T>(List<T> items, @Nullable String next) {

    public Listing {
        items = List.copyOf(items);
    }
}
