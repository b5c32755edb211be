package org.tonghu.local.app;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.local.keycloak.ServiceSecrets;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.RunState;
import org.tonghu.local.site.Site;

class AppSettingsTest {

    private static final StoreAddress STORE = StoreAddress.embedded(9006);

    @TempDir Path data;
    private AppSettings settings;

    @BeforeEach
    void start() {
        var site = new Site(data, data);
        settings = new AppSettings(site, new RunState(9000, true), STORE, ServiceSecrets.of(site));
    }

    @Test
    void giveAServiceItsOwnPortStoreAndKeys() {
        assertThat(settings.values(Part.BENEFITS, STORE))
                .containsEntry("server.port", "9002")
                .containsEntry("server.address", "127.0.0.1")
                .containsEntry("spring.mongodb.uri", "mongodb://127.0.0.1:9006/benefits")
                .containsEntry("tonghu.keys.file", data.resolve("keys/benefits.keys").toString())
                .containsEntry("tonghu.services.registry", "http://127.0.0.1:9001");
    }

    @Test
    void nameTheIssuerAsPeopleSeeItAndFetchKeysInside() {
        assertThat(settings.values(Part.REGISTRY, STORE))
                .containsEntry("tonghu.security.issuer", "http://localhost:9000/realms/tonghu")
                .containsEntry(
                        "tonghu.security.jwks-uri",
                        "http://127.0.0.1:9005/realms/tonghu/protocol/openid-connect/certs");
    }

    @Test
    void giveTheGatewayNoStoreAndNoKeys() {
        assertThat(settings.values(Part.GATEWAY, STORE))
                .containsEntry("server.port", "9000")
                .doesNotContainKeys("spring.mongodb.uri", "tonghu.keys.file");
    }
}
