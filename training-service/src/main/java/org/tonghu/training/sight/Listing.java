package org.tonghu.training.sight;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/**
 * Part of a collection.
 *
 * @param next where the part after it begins; null after the last
 */
public record Listing<T>(List<T> items, @Nullable String next) {

    public Listing {
        items = List.copyOf(items);
    }

    /**
     * Cuts a window out of rows that are at hand in the order of their keys.
     *
     * @param key unique; the cursor is the key of the last row shown
     */
    public static <T> Listing<T> cut(List<T> inOrder, Function<T, String> key, Window window) {
        var cursor = window.cursor();
        var after =
                inOrder.stream()
                        .filter(row -> cursor == null || key.apply(row).compareTo(cursor) > 0)
                        .limit(window.limit() + 1L)
                        .toList();
        if (after.size() <= window.limit()) return new Listing<>(after, null);
        var shown = after.subList(0, window.limit());
        return new Listing<>(shown, key.apply(shown.getLast()));
    }

    public <R> Listing<R> map(Function<? super T, ? extends R> change) {
        return new Listing<>(items.stream().<R>map(change).toList(), next);
    }
}
