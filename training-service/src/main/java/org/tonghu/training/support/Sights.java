package org.tonghu.training.support;

import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.web.Page;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.training.sight.Listing;
import org.tonghu.training.sight.Sight;
import org.tonghu.training.sight.Window;

/** Between what the web knows (caller, page) and what the domain asks (sight, window). */
public final class Sights {

    private Sights() {}

    public static Sight of(Caller caller) {
        return caller.isService() ? Sight.unlimited() : Sight.of(caller.reach());
    }

    public static Window window(PageRequest page) {
        return new Window(page.limit(), page.cursor());
    }

    public static <T> Page<T> page(Listing<T> listing) {
        return new Page<>(listing.items(), listing.next());
    }
}
