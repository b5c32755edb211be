package org.tonghu.registry.child.store;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.gte;
import static com.mongodb.client.model.Filters.lte;
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
        beginning("nameKey", query.nameKey(), all);
        beginning("pinyin", query.pinyin(), all);
        beginning("initials", query.initials(), all);
        if (query.bornFrom() != null) {
            all.add(gte("birthDate", query.bornFrom().toString()));
        }
        if (query.bornTo() != null) {
            all.add(lte("birthDate", query.bornTo().toString()));
        }
        return Filters.and(List.copyOf(all));
    }

    /** The field by which what is found is put in order: the one that is searched. */
    static String order(ChildQuery query) {
        if (query.pinyin() != null) {
            return "pinyin";
        }
        return query.initials() == null ? "nameKey" : "initials";
    }

    private static void beginning(String field, @Nullable String start, List<Bson> all) {
        if (start != null) {
            all.add(regex(field, "^" + Pattern.quote(start)));
        }
    }

    private static void equal(String field, @Nullable Object value, List<Bson> all) {
        if (value != null) {
            all.add(eq(field, value instanceof Enum<?> code ? code.name() : value));
        }
    }
}
