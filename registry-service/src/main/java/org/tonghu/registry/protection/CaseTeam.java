package org.tonghu.registry.protection;

import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Who works on a case.
 *
 * @param lead answers for it
 * @param level of the lead; those above supervise
 */
public record CaseTeam(String lead, Set<String> members, ProtectionLevel level) {

    public CaseTeam {
        members = Set.copyOf(members);
    }

    /** Everybody, the lead too. */
    public Set<String> all() {
        return Stream.concat(members.stream(), Stream.of(lead)).collect(Collectors.toSet());
    }
}
