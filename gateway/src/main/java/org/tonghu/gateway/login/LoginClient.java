package org.tonghu.gateway.login;

import java.util.Map;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientProviderBuilder;
import org.springframework.security.oauth2.client.endpoint.OAuth2AccessTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.OAuth2AuthorizationCodeGrantRequest;
import org.springframework.security.oauth2.client.endpoint.RestClientAuthorizationCodeTokenResponseClient;
import org.springframework.security.oauth2.client.endpoint.RestClientRefreshTokenTokenResponseClient;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.ClientRegistrationRepository;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.client.web.DefaultOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.web.HttpSessionOAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.client.web.OAuth2AuthorizedClientRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.oidc.IdTokenClaimNames;
import org.springframework.web.client.RestClient;
import org.tonghu.gateway.settings.GatewaySettings;

/**
 * The gateway as a client of Keycloak: browsers are sent to the public address, the gateway itself
 * talks to the inner one.
 */
@Configuration(proxyBeanMethods = false)
class LoginClient {

    static final String ID = "tonghu";

    @Bean
    ClientRegistrationRepository clientRegistrations(GatewaySettings settings) {
        String issuer = settings.security().issuer();
        String connect = issuer + "/protocol/openid-connect";
        return new InMemoryClientRegistrationRepository(
                ClientRegistration.withRegistrationId(ID)
                        .clientId("gateway")
                        .clientSecret(settings.security().clientSecret())
                        .authorizationGrantType(AuthorizationGrantType.AUTHORIZATION_CODE)
                        .redirectUri(settings.publicUrl() + "/login/oauth2/code/" + ID)
                        .scope("openid", "profile")
                        .issuerUri(issuer)
                        .authorizationUri(connect + "/auth")
                        .tokenUri(settings.security().tokenUri().toString())
                        .jwkSetUri(settings.security().jwksUri().toString())
                        .userNameAttributeName(IdTokenClaimNames.SUB)
                        .providerConfigurationMetadata(
                                Map.of("end_session_endpoint", connect + "/logout"))
                        .build());
    }

    /** Tokens live and die with the session, nowhere else. */
    @Bean
    OAuth2AuthorizedClientRepository authorizedClients() {
        return new HttpSessionOAuth2AuthorizedClientRepository();
    }

    @Bean
    OAuth2AccessTokenResponseClient<OAuth2AuthorizationCodeGrantRequest> codeForTokens(
            RestClient tokenEndpoint) {
        var client = new RestClientAuthorizationCodeTokenResponseClient();
        client.setRestClient(tokenEndpoint);
        return client;
    }

    @Bean
    OAuth2AuthorizedClientManager authorizedClientManager(
            ClientRegistrationRepository registrations,
            OAuth2AuthorizedClientRepository clients,
            RestClient tokenEndpoint) {
        var refresh = new RestClientRefreshTokenTokenResponseClient();
        refresh.setRestClient(tokenEndpoint);
        var manager = new DefaultOAuth2AuthorizedClientManager(registrations, clients);
        manager.setAuthorizedClientProvider(
                OAuth2AuthorizedClientProviderBuilder.builder()
                        .authorizationCode()
                        .refreshToken(token -> token.accessTokenResponseClient(refresh))
                        .build());
        return manager;
    }
}
