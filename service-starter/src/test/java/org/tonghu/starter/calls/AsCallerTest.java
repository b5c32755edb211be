package org.tonghu.starter.calls;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import feign.RequestTemplate;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.jwt.Jwt;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;

/** Relaying the token of whoever asks, with the purpose that was stated. */
class AsCallerTest {

    private final RequestTemplate call = new RequestTemplate();

    @AfterEach
    void nobodyIsSignedInAnyMore() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theCallersOwnTokenAndPurposeGoAlong() {
        signedInWith("token-of-the-officer");

        CurrentCallers.runAs(officer("CASE_REVIEW"), this::ask);

        assertThat(call.headers().get("Authorization"))
                .containsExactly("Bearer token-of-the-officer");
        assertThat(call.headers().get("X-Access-Purpose")).containsExactly("CASE_REVIEW");
        assertThat(call.headers()).doesNotContainKey("X-On-Behalf-Of");
    }

    @Test
    void aRoutinePurposeIsNotStatedAnew() {
        signedInWith("token-of-the-officer");

        CurrentCallers.runAs(officer("ROUTINE"), this::ask);

        assertThat(call.headers()).doesNotContainKey("X-Access-Purpose");
    }

    @Test
    void whereNobodyIsSignedInTheCallIsRefusedAndNotMadeAsNobody() {
        assertThatIllegalStateException()
                .isThrownBy(() -> CurrentCallers.runAs(officer("ROUTINE"), this::ask));
        assertThat(call.headers()).doesNotContainKey("Authorization");
    }

    private void ask() {
        new AsCaller().callerToken().apply(call);
    }

    private static void signedInWith(String token) {
        var jwt = Jwt.withTokenValue(token).header("alg", "RS256").subject("id-1").build();
        SecurityContextHolder.getContext().setAuthentication(new JwtAuthenticationToken(jwt));
    }

    private static Caller officer(String purpose) {
        return new Caller(
                "id-1",
                "officer",
                Set.of(Role.COUNTY_OFFICER),
                Set.of(),
                Set.of(),
                null,
                "gateway",
                purpose,
                "id-1");
    }
}
