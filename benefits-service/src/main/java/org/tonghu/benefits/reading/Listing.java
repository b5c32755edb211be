package org.tonghu.benefits.reading;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A part of a list.
 *
 * @param next where the part after it begins; null at the end
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    public Listing {
        items = List.copyOf(items);
    }
}
