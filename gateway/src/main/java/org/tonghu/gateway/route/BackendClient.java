package org.tonghu.gateway.route;

import java.time.Duration;
import org.apache.hc.client5.http.classic.HttpClient;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManager;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.TimeValue;
import org.apache.hc.core5.util.Timeout;
import org.springframework.cloud.gateway.server.mvc.config.GatewayMvcProperties;
import org.springframework.cloud.gateway.server.mvc.handler.ProxyExchange;
import org.springframework.cloud.gateway.server.mvc.handler.RestClientProxyExchange;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.client.HttpComponentsClientHttpRequestFactory;
import org.springframework.web.client.RestClient;
import org.tonghu.gateway.settings.BackendSettings;

/**
 * The one HTTP client of the gateway: passes on what it gets, decides nothing, remembers no cookie,
 * repeats no request.
 */
@Configuration(proxyBeanMethods = false)
class BackendClient {

    private static final int BACKENDS = 5;
    private static final TimeValue CHECK_IDLE_AFTER = TimeValue.ofMilliseconds(200);
    private static final Duration LONGEST_QUEUE = Duration.ofSeconds(2);

    @Bean
    ProxyExchange proxyExchange(BackendSettings settings, GatewayMvcProperties properties) {
        var requests = new HttpComponentsClientHttpRequestFactory(client(settings));
        return new RestClientProxyExchange(
                RestClient.builder().requestFactory(requests).build(), properties);
    }

    private static HttpClient client(BackendSettings settings) {
        return HttpClients.custom()
                .setConnectionManager(connections(settings))
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setConnectionRequestTimeout(Timeout.of(LONGEST_QUEUE))
                                .setResponseTimeout(Timeout.of(settings.readTimeout()))
                                .build())
                .disableAutomaticRetries()
                .disableRedirectHandling()
                .disableCookieManagement()
                .disableContentCompression()
                .disableAuthCaching()
                .disableDefaultUserAgent()
                .build();
    }

    private static PoolingHttpClientConnectionManager connections(BackendSettings settings) {
        return PoolingHttpClientConnectionManagerBuilder.create()
                .setMaxConnPerRoute(settings.connections())
                .setMaxConnTotal(settings.connections() * BACKENDS)
                .setDefaultConnectionConfig(
                        ConnectionConfig.custom()
                                .setConnectTimeout(Timeout.of(settings.connectTimeout()))
                                .setSocketTimeout(Timeout.of(settings.readTimeout()))
                                .setValidateAfterInactivity(CHECK_IDLE_AFTER)
                                .build())
                .build();
    }
}
