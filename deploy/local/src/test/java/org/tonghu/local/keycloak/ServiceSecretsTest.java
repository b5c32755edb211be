package org.tonghu.local.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.local.site.Part;
import org.tonghu.local.site.Site;

class ServiceSecretsTest {

    @TempDir Path data;

    @Test
    void areMadeOnceForADataDirectoryAndDifferForEachService() {
        var site = new Site(data, data);
        String first = ServiceSecrets.of(site).of(Part.REGISTRY);

        assertThat(ServiceSecrets.of(site).of(Part.REGISTRY)).isEqualTo(first).hasSize(48);
        assertThat(ServiceSecrets.of(site).of(Part.BENEFITS)).isNotEqualTo(first);
    }

    @Test
    void canBeReadByTheirOwnerAlone() throws IOException {
        var site = new Site(data, data);
        ServiceSecrets.of(site);

        var rights =
                Files.getPosixFilePermissions(site.keys().resolve("client-secrets.properties"));
        assertThat(PosixFilePermissions.toString(rights)).isEqualTo("rw-------");
    }

    @Test
    void theStoreHasNone() {
        var secrets = ServiceSecrets.of(new Site(data, data));

        assertThatThrownBy(() -> secrets.of(Part.STORE))
                .isInstanceOf(IllegalArgumentException.class);
    }
}
