package org.tonghu.starter.calls;

import java.net.http.HttpClient;
import java.time.Duration;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.http.converter.FormHttpMessageConverter;
import org.springframework.security.oauth2.client.AuthorizedClientServiceOAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.ClientCredentialsOAuth2AuthorizedClientProvider;
import org.springframework.security.oauth2.client.InMemoryOAuth2AuthorizedClientService;
import org.springframework.security.oauth2.client.OAuth2AuthorizeRequest;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClient;
import org.springframework.security.oauth2.client.OAuth2AuthorizedClientManager;
import org.springframework.security.oauth2.client.endpoint.RestClientClientCredentialsTokenResponseClient;
import org.springframework.security.oauth2.client.http.OAuth2ErrorResponseErrorHandler;
import org.springframework.security.oauth2.client.registration.ClientRegistration;
import org.springframework.security.oauth2.client.registration.InMemoryClientRegistrationRepository;
import org.springframework.security.oauth2.core.AuthorizationGrantType;
import org.springframework.security.oauth2.core.http.converter.OAuth2AccessTokenResponseHttpMessageConverter;
import org.springframework.web.client.RestClient;

/** Access tokens of this service's own client, fetched when needed and kept until they run out. */
final class ServiceTokens {

    private static final String REGISTRATION = "service";
    private static final Duration TIMEOUT = Duration.ofSeconds(5);

    private final OAuth2AuthorizedClientManager clients;
    private final String principal;

    ServiceTokens(String tokenUri, String client, String secret) {
        ClientRegistration registration =
                ClientRegistration.withRegistrationId(REGISTRATION)
                        .authorizationGrantType(AuthorizationGrantType.CLIENT_CREDENTIALS)
                        .tokenUri(tokenUri)
                        .clientId(client)
                        .clientSecret(secret)
                        .build();
        this.principal = client;
        this.clients = manager(registration);
    }

    /** One at a time asks the issuer; the others wait for its answer. */
    synchronized String token() {
        OAuth2AuthorizedClient client =
                clients.authorize(
                        OAuth2AuthorizeRequest.withClientRegistrationId(REGISTRATION)
                                .principal(principal)
                                .build());
        if (client == null) {
            throw new IllegalStateException("The issuer gave no token for " + principal);
        }
        return client.getAccessToken().getTokenValue();
    }

    private static OAuth2AuthorizedClientManager manager(ClientRegistration registration) {
        RestClientClientCredentialsTokenResponseClient tokens =
                new RestClientClientCredentialsTokenResponseClient();
        tokens.setRestClient(http());
        ClientCredentialsOAuth2AuthorizedClientProvider provider =
                new ClientCredentialsOAuth2AuthorizedClientProvider();
        provider.setAccessTokenResponseClient(tokens);
        InMemoryClientRegistrationRepository registrations =
                new InMemoryClientRegistrationRepository(registration);
        AuthorizedClientServiceOAuth2AuthorizedClientManager manager =
                new AuthorizedClientServiceOAuth2AuthorizedClientManager(
                        registrations, new InMemoryOAuth2AuthorizedClientService(registrations));
        manager.setAuthorizedClientProvider(provider);
        return manager;
    }

    private static RestClient http() {
        JdkClientHttpRequestFactory requests =
                new JdkClientHttpRequestFactory(
                        HttpClient.newBuilder()
                                .version(HttpClient.Version.HTTP_1_1)
                                .connectTimeout(TIMEOUT)
                                .build());
        requests.setReadTimeout(TIMEOUT);
        return RestClient.builder()
                .requestFactory(requests)
                .configureMessageConverters(converters ->
                        converters
                                .addCustomConverter(new FormHttpMessageConverter())
                                .addCustomConverter(
                                        new OAuth2AccessTokenResponseHttpMessageConverter()))
                .defaultStatusHandler(new OAuth2ErrorResponseErrorHandler())
                .build();
    }
}
