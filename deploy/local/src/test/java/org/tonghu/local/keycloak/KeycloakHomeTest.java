package org.tonghu.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.local.Failure;
import org.tonghu.local.site.RunState;
import org.tonghu.local.site.Site;

class KeycloakHomeTest {

    @TempDir Path root;
    private Site site;

    @BeforeEach
    void checkout() throws IOException {
        site = new Site(root, root.resolve("data"));
        Files.createDirectories(site.keycloak());
        Files.createDirectories(site.realmFile().getParent());
        Files.writeString(site.realmFile(), "${TONGHU_PUBLIC_URL} ${TONGHU_GATEWAY_SECRET}");
        for (String part : new String[] {"lib", "providers", "themes"}) {
            Files.createDirectories(
                    root.resolve("deploy/local/target/keycloak/keycloak-1").resolve(part));
        }
    }

    @Test
    void importsTheRealmWithTheSecretsOfThisDataDirectory() throws IOException {
        var secrets = ServiceSecrets.of(site);

        new KeycloakHome(site).prepare(new RunState(9000, true), secrets);

        assertThat(site.keycloak().resolve("data/import/tonghu-realm.json"))
                .hasContent(
                        "http://localhost:9000 "
                                + secrets.placeholders().get("TONGHU_GATEWAY_SECRET"));
        assertThat(site.keycloak().resolve("lib")).isSymbolicLink();
    }

    @Test
    void keepsItsDatabaseWhileTheRealmIsTheSame() throws IOException {
        assertThat(prepareWithDatabase(9000, 9000)).isFalse();
        assertThat(site.keycloak().resolve("data/h2")).exists();
    }

    @Test
    void makesItsDatabaseAnewWhenTheRealmHasChanged() throws IOException {
        assertThat(prepareWithDatabase(9000, 9100)).isTrue();
        assertThat(site.keycloak().resolve("data/h2")).doesNotExist();
    }

    @Test
    void saysWhatToDoWhenNothingIsBuilt() throws IOException {
        org.tonghu.local.site.Trees.delete(root.resolve("deploy/local/target"));

        var home = new KeycloakHome(site);
        assertThatThrownBy(() -> home.prepare(new RunState(9000, true), ServiceSecrets.of(site)))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("./mvnw package");
    }

    private boolean prepareWithDatabase(int first, int second) throws IOException {
        var secrets = ServiceSecrets.of(site);
        new KeycloakHome(site).prepare(new RunState(first, true), secrets);
        Files.createDirectories(site.keycloak().resolve("data/h2"));
        return new KeycloakHome(site).prepare(new RunState(second, true), secrets);
    }
}
