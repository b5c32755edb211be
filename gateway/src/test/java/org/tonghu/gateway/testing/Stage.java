package org.tonghu.gateway.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.any;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.okJson;
import static com.github.tomakehurst.wiremock.core.WireMockConfiguration.options;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.boot.SpringApplication;
import org.springframework.context.ConfigurableApplicationContext;
import org.tonghu.gateway.GatewayApplication;

/**
 * The real gateway between a client and two pretended backends: one for all services, one for
 * Keycloak.
 */
public final class Stage implements AutoCloseable {

    public final WireMockServer service = server();
    public final WireMockServer keycloak = server();
    public final String address;
    public final Realm realm;
    private final ConfigurableApplicationContext gateway;
    private final HttpClient client =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

    private Stage(List<String> settings) {
        int port = freePort();
        address = "http://localhost:" + port;
        realm = new Realm(address + "/realms/tonghu");
        reset();
        Map<String, String> all = new LinkedHashMap<>();
        Stream.concat(addresses(port).stream(), settings.stream())
                .map(setting -> setting.split("=", 2))
                .forEach(setting -> all.put(setting[0], setting[1]));
        String[] arguments =
                all.entrySet().stream()
                        .map(setting -> setting.getKey() + "=" + setting.getValue())
                        .toArray(String[]::new);
        gateway = SpringApplication.run(GatewayApplication.class, arguments);
    }

    /**
     * @param settings as on the command line, {@code --tonghu.limits.body=10KB}
     */
    public static Stage with(String... settings) {
        return new Stage(List.of(settings));
    }

    /** Backends as at the start: every call of a service is answered with {@code {}}. */
    public void reset() {
        service.resetAll();
        keycloak.resetAll();
        service.stubFor(any(anyUrl()).willReturn(okJson("{}")));
        realm.showKeysOn(keycloak);
    }

    public HttpRequest.Builder to(String path) {
        return HttpRequest.newBuilder(URI.create(address + path));
    }

    /** A call of a partner with a good token. */
    public HttpRequest.Builder partnerTo(String path) {
        return to(path).header("Authorization", "Bearer " + realm.partnerToken());
    }

    public HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    public HttpResponse<String> post(HttpRequest.Builder request, String json) {
        return send(
                request.header("Content-Type", "application/json")
                        .POST(BodyPublishers.ofString(json)));
    }

    public int servicesCalled() {
        return service.getAllServeEvents().size();
    }

    @Override
    public void close() {
        gateway.close();
        service.stop();
        keycloak.stop();
    }

    private List<String> addresses(int port) {
        return List.of(
                "--server.port=" + port,
                "--tonghu.public-url=" + address,
                "--tonghu.keycloak.url=" + keycloak.baseUrl(),
                "--tonghu.services.registry=" + service.baseUrl(),
                "--tonghu.services.benefits=" + service.baseUrl(),
                "--tonghu.services.institution=" + service.baseUrl(),
                "--tonghu.services.training=" + service.baseUrl(),
                "--tonghu.security.client-secret=secret-of-the-gateway",
                "--tonghu.backend.read-timeout=20s");
    }

    private static WireMockServer server() {
        WireMockServer server =
                new WireMockServer(options().dynamicPort().bindAddress("127.0.0.1"));
        server.start();
        return server;
    }

    private static int freePort() {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
