package org.tonghu.training.support;

import com.mongodb.client.model.Filters;
import java.util.ArrayList;
import java.util.List;
import org.bson.conversions.Bson;
import org.jspecify.annotations.Nullable;
import org.tonghu.training.sight.Sight;

/**
 * The part of every query that keeps records out of sight: {@code visibleTo} holds one of the
 * caller's codes.
 */
public final class Seen {

    public static final String FIELD = "visibleTo";

    private Seen() {}

    /** Conditions to add to, never empty of the one that matters. */
    public static List<Bson> by(Sight sight) {
        var filters = new ArrayList<Bson>();
        filters.add(sight.everything() ? Filters.empty() : Filters.in(FIELD, sight.codes()));
        return filters;
    }

    /** Narrowed to what belongs to a unit, division or institution, if one is named. */
    public static List<Bson> by(Sight sight, @Nullable String area) {
        var filters = by(sight);
        if (area != null) filters.add(Filters.eq(FIELD, area));
        return filters;
    }
}
