package org.tonghu.starter.access;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.bson.codecs.pojo.annotations.BsonId;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.caller.Role;

/**
 * One answer that showed personal data of children.
 *
 * @param caller id of the person, partner or service that asked
 * @param onBehalfOf id of the first caller of a chain of services
 * @param purpose code of why
 * @param route template of the path, e.g. {@code /api/registry/v1/children/{id}}; never the path
 * @param children ids of the children shown, and of women's own records
 * @param day business day
 * @param at real time
 */
public record LoggedAccess(
        @BsonId String id,
        String caller,
        String onBehalfOf,
        Set<Role> roles,
        String purpose,
        String client,
        String method,
        String route,
        List<String> children,
        LocalDate day,
        Instant at,
        @Nullable String traceId) {

    LoggedAccess without(Set<String> hidden) {
        return new LoggedAccess(
                id,
                caller,
                onBehalfOf,
                roles,
                purpose,
                client,
                method,
                route,
                children.stream().filter(it -> !hidden.contains(it)).toList(),
                day,
                at,
                traceId);
    }
}
