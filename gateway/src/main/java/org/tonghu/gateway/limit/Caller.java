package org.tonghu.gateway.limit;

import jakarta.servlet.http.HttpServletRequest;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.tonghu.gateway.trace.CallingClient;

/**
 * Who counts as one caller.
 *
 * @param key the account (a person's or a partner client's subject), or a network address
 * @param client the program, {@code -} where nobody has signed in
 */
record Caller(String key, boolean signedIn, CallingClient client) {

    static Caller of(HttpServletRequest request) {
        Authentication who = SecurityContextHolder.getContext().getAuthentication();
        return switch (who) {
            case JwtAuthenticationToken token ->
                    new Caller(token.getName(), true, new CallingClient(program(token)));
            case OAuth2AuthenticationToken person ->
                    new Caller(person.getName(), true, new CallingClient("gateway"));
            case null, default ->
                    new Caller(request.getRemoteAddr(), false, new CallingClient("-"));
        };
    }

    private static String program(JwtAuthenticationToken token) {
        String azp = token.getToken().getClaimAsString("azp");
        return azp == null ? "-" : azp;
    }
}
