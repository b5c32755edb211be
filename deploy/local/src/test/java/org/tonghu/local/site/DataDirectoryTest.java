package org.tonghu.local.site;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.tonghu.local.Failure;

class DataDirectoryTest {

    @TempDir Path place;

    @Test
    void isNewOnceAndKnownAfterwards() {
        var site = new Site(place, place.resolve("data"));

        assertThat(DataDirectory.open(site)).isFalse();
        assertThat(DataDirectory.open(site)).isTrue();
    }

    @Test
    void livesBesideTheCacheOfTheCheckout() throws IOException {
        var site = new Site(place, place.resolve(".tonghu"));
        Files.createDirectories(site.cache());

        assertThat(DataDirectory.open(site)).isFalse();
        DataDirectory.delete(site);
        assertThat(site.cache()).exists();
        assertThat(site.run()).doesNotExist();
    }

    @Test
    void refusesAFolderThatHoldsSomethingElse() throws IOException {
        Files.writeString(place.resolve("letter.txt"), "dear");
        var site = new Site(place.resolve("checkout"), place);

        assertThatThrownBy(() -> DataDirectory.open(site))
                .isInstanceOf(Failure.class)
                .hasMessageContaining("已有其他内容");
    }

    @Test
    void isNotDeletedWhereWeDidNotMakeIt() throws IOException {
        Files.createDirectories(place.resolve("data"));
        var site = new Site(place.resolve("checkout"), place);

        assertThatThrownBy(() -> DataDirectory.delete(site)).isInstanceOf(Failure.class);
        assertThat(place.resolve("data")).exists();
    }

    @Test
    void leavesAloneWhatALinkPointsTo() throws IOException {
        var site = new Site(place.resolve("checkout"), place.resolve("data"));
        DataDirectory.open(site);
        Path shared = Files.createDirectories(place.resolve("shared"));
        Files.createSymbolicLink(site.keycloak().resolve("lib"), shared);

        DataDirectory.delete(site);

        assertThat(shared).exists();
    }
}
