package org.tonghu.benefits.support;

import java.util.function.Function;
import org.tonghu.benefits.reading.Listing;
import org.tonghu.benefits.reading.Sight;
import org.tonghu.benefits.reading.Window;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;

/** Between the web's words and those of the pure features. */
public final class Views {

    private Views() {}

    public static Sight sight(Caller caller) {
        return caller.isService() ? Sight.OF_THE_PLATFORM : Sight.of(caller.reach());
    }

    public static Window window(PageRequest page) {
        return new Window(page.limit(), page.cursor());
    }

    public static <T, R> Page<R> page(Listing<T> listing, Function<T, R> shown) {
        return new Page<>(listing.items().stream().map(shown).toList(), listing.next());
    }
}
