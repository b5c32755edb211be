package org.tonghu.starter.store;

import com.mongodb.client.model.Filters;
import org.bson.conversions.Bson;
import org.tonghu.starter.caller.Caller;

/**
 * The part of each query that keeps a caller to his or her own units. A scoped document names in
 * {@value #FIELD} all codes whose holders may see it.
 */
public final class Reach {

    public static final String FIELD = "visibleTo";

    /** The only code of a sealed record; no token holds it. */
    public static final String SEALED = "SEALED";

    private Reach() {}

    /** Nothing for a caller without units; everything for a service. */
    public static Bson filter(Caller caller) {
        return caller.isService() ? Filters.empty() : Filters.in(FIELD, caller.reach());
    }
}
