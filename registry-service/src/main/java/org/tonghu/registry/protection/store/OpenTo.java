package org.tonghu.registry.protection.store;

import static com.mongodb.client.model.Filters.*;

import org.bson.conversions.Bson;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.support.Visible;
import org.tonghu.registry.protection.Onlooker;

/**
 * The part of each query that keeps reports and cases to the team and to its line of supervision: a
 * code of the place alone opens nothing.
 */
final class OpenTo {

    private OpenTo() {}

    static Bson the(Onlooker onlooker) {
        var own = and(eq("team", onlooker.person()), ne("visibleTo", Sight.SEALED));
        var level = onlooker.level();
        return level == null
                ? own
                : or(own, Visible.to(onlooker.sight(), eq("openTo", level.name())));
    }
}
