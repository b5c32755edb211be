package org.tonghu.registry.support;

import feign.FeignException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.tonghu.registry.child.Institutions;

/**
 * Institutions as institution-service tells them, remembered for five minutes so that entering many
 * children asks once. While it is away, what was last heard still counts; a code never heard of is
 * then answered with 503, never with a guess.
 */
@Component
class AskedInstitutions implements Institutions {

    private static final Duration FRESH = Duration.ofMinutes(5);

    private final InstitutionClient client;
    private final Map<String, Heard> heard = new ConcurrentHashMap<>();

    AskedInstitutions(InstitutionClient client) {
        this.client = client;
    }

    private record Heard(Institution institution, Instant at) {

        boolean isFresh() {
            return at.plus(FRESH).isAfter(Instant.now());
        }
    }

    @Override
    public Optional<Institution> find(String code) {
        var known = heard.get(code);
        return known != null && known.isFresh()
                ? Optional.of(known.institution())
                : asked(code, known);
    }

    private Optional<Institution> asked(String code, @Nullable Heard known) {
        try {
            var answer = client.institution(code);
            var institution = new Institution(answer.code(), answer.unit(), answer.isPrivate());
            heard.put(code, new Heard(institution, Instant.now()));
            return Optional.of(institution);
        } catch (FeignException.NotFound e) {
            heard.remove(code);
            return Optional.empty();
        } catch (RuntimeException e) {
            if (known == null) {
                throw e;
            }
            return Optional.of(known.institution());
        }
    }
}
