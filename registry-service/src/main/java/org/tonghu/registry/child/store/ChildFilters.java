package org.tonghu.registry.child.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.regex;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tonghu.registry.child.ChildQuery;
import org.tonghu.registry.listing.Sight;
import org.tonghu.registry.listing.support.Visible;

/**
 * Filters over children. Each holds what the caller may see; nobody's filter means everybody's
 * children.
 */
final class ChildFilters {

    private ChildFilters() {}

    static Bson byId(String id, Sight sight) {
        return Visible.to(sight, eq(id));
    }

    static Bson matching(ChildQuery query, Sight sight) {
        var all = new ArrayList<Bson>();
        all.add(Visible.to(sight));
        equal("citizenIdHash", query.citizenIdLookup(), all);
        equal("registrationNumber", query.registrationNumber(), all);
        equal("categories", query.category(), all);
        equal("unit", query.unit(), all);
        equal("township", query.township(), all);
        equal("village", query.village(), all);
        equal("care", query.care(), all);
        equal("institution", query.institution(), all);
        equal("left", query.left(), all);
        if (query.nameKey() != null) {
            all.add(regex("nameKey", "^" + Pattern.quote(query.nameKey())));
        }
        return Filters.and(List.copyOf(all));
    }

    private static void equal(String field, @Nullable Object value, List<Bson> all) {
        if (value != null) {
            all.add(eq(field, value instanceof Enum<?> code ? code.name() : value));
        }
    }
}
