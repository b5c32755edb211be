package org.tonghu.registry.confidential;

import java.util.Set;

/**
 * Who keeps the confidential records of a unit.
 *
 * @param officers ids of accounts
 */
public record NamedOfficers(String unit, long revision, Set<String> officers) {

    public NamedOfficers {
        officers = Set.copyOf(officers);
    }

    public boolean includes(String account) {
        return officers.contains(account);
    }
}
