package org.tonghu.local.app;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.tonghu.local.keycloak.ServiceSecrets;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.PrivateFile;
import org.tonghu.local.site.RunState;
import org.tonghu.local.site.Site;

/**
 * The properties that a service or the gateway gets here, in a file that only its owner can read.
 */
public final class AppSettings {

    private final Site site;
    private final RunState state;
    private final StoreAddress store;
    private final ServiceSecrets secrets;

    public AppSettings(Site site, RunState state, StoreAddress store, ServiceSecrets secrets) {
        this.site = site;
        this.state = state;
        this.store = store;
        this.secrets = secrets;
    }

    public Path write(Part part) {
        return write(part, site.run().resolve(part.id() + ".properties"), store);
    }

    /** For the training run: another store, so that it leaves no trace in the data. */
    Path writeForTraining(Part part, StoreAddress throwaway) {
        return write(part, site.run().resolve(part.id() + "-training.properties"), throwaway);
    }

    private Path write(Part part, Path file, StoreAddress store) {
        PrivateFile.write(
                file,
                values(part, store).entrySet().stream()
                        .map(e -> e.getKey() + "=" + e.getValue().replace("\\", "\\\\") + "\n")
                        .collect(Collectors.joining()));
        return file;
    }

    Map<String, String> values(Part part, StoreAddress store) {
        Map<String, String> values = new LinkedHashMap<>();
        values.put("server.address", "127.0.0.1");
        values.put("server.port", String.valueOf(state.port(part)));
        values.put("spring.main.banner-mode", "off");
        values.put("spring.lifecycle.timeout-per-shutdown-phase", "8s");
        values.put("management.endpoint.health.probes.enabled", "true");
        values.put("tonghu.public-url", state.publicUrl());
        values.put("tonghu.keycloak.url", state.inner(Part.KEYCLOAK));
        values.putAll(security(part));
        Part.SERVICES.forEach(s -> values.put("tonghu.services." + s.id(), state.inner(s)));
        if (part != Part.GATEWAY) {
            values.putAll(ofService(part, store));
        }
        return values;
    }

    private Map<String, String> security(Part part) {
        String inner = state.inner(Part.KEYCLOAK) + "/realms/tonghu/protocol/openid-connect";
        return Map.of(
                "tonghu.security.issuer", state.publicUrl() + "/realms/tonghu",
                "tonghu.security.jwks-uri", inner + "/certs",
                "tonghu.security.token-uri", inner + "/token",
                "tonghu.security.client-secret", secrets.of(part));
    }

    private Map<String, String> ofService(Part part, StoreAddress store) {
        return Map.of(
                "spring.mongodb.uri", store.database(part.id()),
                "tonghu.clock.shift-file", site.clock().toString(),
                "tonghu.keys.file", site.keys().resolve(part.id() + ".keys").toString(),
                "tonghu.keys.create", "true");
    }
}
