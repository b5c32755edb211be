package org.tonghu.registry.matching.support;

import java.util.Map;
import java.util.Set;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.tonghu.registry.matching.ListKind;

/**
 * What the policy leaves open.
 *
 * @param verificationWorkingDays working days to verify a suspicion
 * @param partners which lists a partner's client may send; none for a client that is not named
 */
@ConfigurationProperties("tonghu.registry.matching")
public record MatchingSettings(
        @DefaultValue("10") int verificationWorkingDays,
        @DefaultValue Map<String, Set<ListKind>> partners) {

    public MatchingSettings {
        partners = Map.copyOf(partners);
    }

    public boolean maySend(String client, ListKind kind) {
        return partners.getOrDefault(client, Set.of()).contains(kind);
    }
}
