package org.tonghu.local.site;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class RunStateTest {

    @TempDir Path data;

    @Test
    void isReadAsItWasWritten() {
        var site = new Site(data, data);
        new RunState(9100, false).write(site);

        assertThat(RunState.read(site)).contains(new RunState(9100, false));
    }

    @Test
    void isEmptyWhereNothingWasStarted() {
        assertThat(RunState.read(new Site(data, data))).isEmpty();
    }

    @Test
    void countsThePortsFromTheGatewayOn() {
        var state = new RunState(8080, true);

        assertThat(state.publicUrl()).isEqualTo("http://localhost:8080");
        assertThat(state.inner(Part.REGISTRY)).isEqualTo("http://127.0.0.1:8081");
        assertThat(state.inner(Part.KEYCLOAK)).isEqualTo("http://127.0.0.1:8085");
        assertThat(state.port(Part.STORE)).isEqualTo(8086);
    }

    @Test
    void startsNoStoreWhereAnotherOneIsUsed() {
        assertThat(new RunState(8080, false).parts()).doesNotContain(Part.STORE).hasSize(6);
        assertThat(new RunState(8080, true).parts()).hasSize(7);
    }
}
