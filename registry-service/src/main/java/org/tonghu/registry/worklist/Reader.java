package org.tonghu.registry.worklist;

import java.util.Set;
import org.tonghu.registry.listing.Sight;

/**
 * Who asks for a list.
 *
 * @param person id of the account
 * @param roles names as in the realm, e.g. {@code county-officer}
 */
public record Reader(String person, Set<String> roles, Sight sight) {

    public Reader {
        roles = Set.copyOf(roles);
    }

    public boolean is(String role) {
        return roles.contains(role);
    }
}
