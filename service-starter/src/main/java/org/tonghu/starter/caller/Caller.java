package org.tonghu.starter.caller;

import java.util.Collection;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.problem.Problem;

/**
 * Who asks, in what role, for whom and why.
 *
 * @param id subject of the token
 * @param name account name, for people who read logs
 * @param reach codes of units, townships, villages and institutions whose records the caller may
 *     see
 * @param institution the institution that an institution manager runs
 * @param client OAuth2 client that got the token
 * @param purpose code of why records are read, {@link #ROUTINE} when none was stated
 * @param onBehalfOf id of the first caller of a chain of services; the caller's own id where there
 *     is none before
 */
public record Caller(
        String id,
        String name,
        Set<Role> roles,
        Set<Scope> scopes,
        Set<String> reach,
        @Nullable String institution,
        String client,
        String purpose,
        String onBehalfOf) {

    /** The routine purpose of the caller's role or agreement. */
    public static final String ROUTINE = "ROUTINE";

    public Caller {
        roles = Set.copyOf(roles);
        scopes = Set.copyOf(scopes);
        reach = Set.copyOf(reach);
    }

    /**
     * The platform itself, for work that nobody asked for: what falls due by time, or follows from
     * an event.
     */
    public static Caller system(String service) {
        var id = "system:" + service;
        return new Caller(
                id,
                id,
                Set.of(Role.SERVICE),
                Set.of(),
                Set.of(),
                null,
                service + "-service",
                ROUTINE,
                id);
    }

    /** The platform itself, going on with what somebody began. */
    public static Caller system(String service, String onBehalfOf) {
        var id = "system:" + service;
        return new Caller(
                id,
                id,
                Set.of(Role.SERVICE),
                Set.of(),
                Set.of(),
                null,
                service + "-service",
                ROUTINE,
                onBehalfOf);
    }

    public boolean is(Role role) {
        return roles.contains(role);
    }

    /** A partner agency's client: scopes, and no role of a person or service. */
    public boolean isPartner() {
        return roles.isEmpty() && !scopes.isEmpty();
    }

    /** Somebody who signed in, in at least one role of the administration. */
    public boolean isPerson() {
        return !roles.isEmpty() && !isService();
    }

    public boolean isService() {
        return is(Role.SERVICE);
    }

    /** Revealing a masked field takes a stated purpose. */
    public boolean statesPurpose() {
        return !purpose.equals(ROUTINE);
    }

    /** Services reach everything; everybody else what one of their codes names. */
    public boolean reaches(Collection<String> visibleTo) {
        return isService() || visibleTo.stream().anyMatch(reach::contains);
    }

    /** For a unit that the caller named: 403 {@code unit-not-yours} outside of reach. */
    public void mustReach(Collection<String> visibleTo) {
        if (!reaches(visibleTo)) {
            throw new Problem(
                    403,
                    "unit-not-yours",
                    "所填单位不在您的管辖范围内，请改填本单位或下级单位。",
                    "The unit named is outside your reach; name your own unit or one below it.");
        }
    }
}
