package org.tonghu.local.run;

import java.io.IOException;
import java.net.InetAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.RunState;

/** Asks a part whether it can work. */
public final class Probe {

    private static final Duration PATIENCE = Duration.ofSeconds(3);
    private static final HttpClient HTTP =
            HttpClient.newBuilder()
                    .version(HttpClient.Version.HTTP_1_1)
                    .connectTimeout(PATIENCE)
                    .build();

    private final RunState state;

    public Probe(RunState state) {
        this.state = state;
    }

    public boolean ready(Part part) throws InterruptedException {
        return switch (part) {
            case STORE -> listens();
            case KEYCLOAK ->
                    answers(state.inner(part) + "/realms/tonghu/.well-known/openid-configuration");
            default -> answers(state.inner(part) + "/actuator/health/readiness");
        };
    }

    private boolean listens() {
        try (var socket = new Socket(InetAddress.getLoopbackAddress(), state.port(Part.STORE))) {
            return socket.isConnected();
        } catch (IOException _) {
            return false;
        }
    }

    private static boolean answers(String address) throws InterruptedException {
        var request = HttpRequest.newBuilder(URI.create(address)).timeout(PATIENCE).build();
        try {
            return HTTP.send(request, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException _) {
            return false;
        }
    }
}
