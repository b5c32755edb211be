package org.tonghu.starter.calls;

import feign.RequestInterceptor;
import org.jspecify.annotations.Nullable;
import org.springframework.context.annotation.Bean;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.oauth2.server.resource.authentication.JwtAuthenticationToken;
import org.tonghu.starter.caller.CurrentCallers;

/** Configuration of a Feign client that calls with the token of the request being answered. */
public class AsCaller {

    @Bean
    RequestInterceptor callerToken() {
        return call -> {
            @Nullable Authentication who = SecurityContextHolder.getContext().getAuthentication();
            if (!(who instanceof JwtAuthenticationToken token)) {
                throw new IllegalStateException(
                        "Nobody's token to relay on this thread; call as the service instead");
            }
            call.header("Authorization", "Bearer " + token.getToken().getTokenValue());
            if (CurrentCallers.get().statesPurpose()) {
                call.header("X-Access-Purpose", CurrentCallers.get().purpose());
            }
        };
    }
}
