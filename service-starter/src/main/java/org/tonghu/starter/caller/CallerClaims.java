package org.tonghu.starter.caller;

import java.util.Arrays;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.security.oauth2.jwt.Jwt;

/** Reads who a token speaks for. */
final class CallerClaims {

    private CallerClaims() {}

    /**
     * @param purpose value of {@code X-Access-Purpose}, if any
     * @param onBehalfOf value of {@code X-On-Behalf-Of}; believed only from services
     */
    static Caller caller(Jwt token, @Nullable String purpose, @Nullable String onBehalfOf) {
        Set<Role> roles = roles(token);
        @Nullable String institution = token.getClaimAsString("institution");
        String id = Optional.ofNullable(token.getSubject()).orElse("");
        return new Caller(
                id,
                Optional.ofNullable(token.getClaimAsString("preferred_username")).orElse(id),
                roles,
                scopes(token),
                reach(token, institution),
                institution,
                Optional.ofNullable(token.getClaimAsString("azp")).orElse(""),
                purpose == null ? Caller.ROUTINE : purpose,
                onBehalfOf != null && roles.contains(Role.SERVICE) ? onBehalfOf : id);
    }

    static Set<Role> roles(Jwt token) {
        @Nullable Map<String, Object> access = token.getClaimAsMap("realm_access");
        Object names = access == null ? List.of() : access.getOrDefault("roles", List.of());
        return names instanceof Collection<?> many
                ? many.stream()
                        .flatMap(name -> Role.named(String.valueOf(name)).stream())
                        .collect(Collectors.toUnmodifiableSet())
                : Set.of();
    }

    static Set<Scope> scopes(Jwt token) {
        @Nullable String granted = token.getClaimAsString("scope");
        return granted == null
                ? Set.of()
                : Arrays.stream(granted.split(" "))
                        .flatMap(name -> Scope.named(name).stream())
                        .collect(Collectors.toUnmodifiableSet());
    }

    private static Set<String> reach(Jwt token, @Nullable String institution) {
        Set<String> reach = new LinkedHashSet<>();
        @Nullable List<String> units = token.getClaimAsStringList("units");
        if (units != null) {
            reach.addAll(units);
        }
        if (institution != null && !institution.isBlank()) {
            reach.add(institution);
        }
        return reach;
    }
}
