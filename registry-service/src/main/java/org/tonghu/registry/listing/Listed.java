package org.tonghu.registry.listing;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One page of a list.
 *
 * @param next where the next page begins; null on the last one
 */
public record Listed<T>(List<T> items, @Nullable String next) {

    public Listed {
        items = List.copyOf(items);
    }
}
