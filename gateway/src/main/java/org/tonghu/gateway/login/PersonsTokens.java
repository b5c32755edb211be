package org.tonghu.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import jakarta.servlet.http.HttpSession;
import java.util.Objects;
import java.util.Set;
import org.springframework.security.oauth2.client.ClientAuthorizationRequiredException;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.authentication.OAuth2AuthenticationToken;
import org.springframework.security.oauth2.core.OAuth2AuthorizationException;
import org.springframework.security.oauth2.core.OAuth2ErrorCodes;
import org.springframework.stereotype.Component;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;
import org.springframework.web.util.WebUtils;

/** Access tokens of people, kept in their session and renewed there shortly before they run out. */
@Component
public class PersonsTokens {

    private static final Set<String> OVER =
            Set.of(OAuth2ErrorCodes.INVALID_GRANT, "client_authorization_required");

    private final OAuth2AuthorizedClientManager clients;

    PersonsTokens(OAuth2AuthorizedClientManager clients) {
        this.clients = clients;
    }

    /**
     * The person's access token, renewed if need be; parallel requests of one session renew it
     * once.
     *
     * @throws OAuth2AuthorizationException if Keycloak cannot be asked now
     */
    public String current(OAuth2AuthenticationToken person, HttpServletRequest request)
            throws SessionOver {
        HttpSession session = request.getSession();
        synchronized (WebUtils.getSessionMutex(session)) {
            try {
                return Objects.requireNonNull(clients.authorize(question(person, request)))
                        .getAccessToken()
                        .getTokenValue();
            } catch (OAuth2AuthorizationException e) {
                if (e instanceof ClientAuthorizationRequiredException
                        || OVER.contains(e.getError().getErrorCode())) {
                    throw new SessionOver(e);
                }
                throw e;
            }
        }
    }

    private static OAuth2AuthorizeRequest question(
            OAuth2AuthenticationToken person, HttpServletRequest request) {
        return OAuth2AuthorizeRequest.withClientRegistrationId(
                        person.getAuthorizedClientRegistrationId())
                .principal(person)
                .attribute(HttpServletRequest.class.getName(), request)
                .attribute(HttpServletResponse.class.getName(), response())
                .build();
    }

    private static HttpServletResponse response() {
        var current = (ServletRequestAttributes) RequestContextHolder.currentRequestAttributes();
        return Objects.requireNonNull(current.getResponse());
    }
}
