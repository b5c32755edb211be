package org.tonghu.registry.listing.support;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.ne;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.tonghu.registry.listing.Sight;

/**
 * The part of each query that keeps somebody to what they may see. Sealed records carry no code but
 * {@link Sight#SEALED}, which no token holds, and are left out even for services.
 */
public final class Visible {

    private static final String FIELD = "visibleTo";

    private Visible() {}

    public static Bson to(Sight sight) {
        if (!sight.everything()) {
            return in(FIELD, sight.codes());
        }
        return sight.codes().contains(Sight.SEALED) ? Filters.empty() : ne(FIELD, Sight.SEALED);
    }

    public static Bson to(Sight sight, Bson filter) {
        return and(to(sight), filter);
    }
}
