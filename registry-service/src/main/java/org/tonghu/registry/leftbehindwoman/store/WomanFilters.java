package org.tonghu.registry.leftbehindwoman.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.leftbehindwoman.WomanQuery;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.support.Visible;

/** Filters over women; each holds what the caller may see. */
final class WomanFilters {

    private WomanFilters() {}

    static Bson matching(WomanQuery query, Sight sight) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        equal("citizenIdHash", query.citizenIdLookup(), all);
        equal("registrationNumber", query.registrationNumber(), all);
        equal("unit", query.unit(), all);
        equal("township", query.township(), all);
        equal("village", query.village(), all);
        equal("left", query.left(), all);
        if (query.nameKey() != null) {
            all.add(regex("nameKey", "^" + Pattern.quote(query.nameKey())));
        }
        return Filters.and(List.copyOf(all));
    }

    private static void equal(String field, @Nullable Object value, List<Bson> all) {
        if (value != null) {
            all.add(eq(field, value));
        }
    }
}
