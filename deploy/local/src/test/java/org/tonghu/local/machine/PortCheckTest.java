package org.tonghu.local.machine;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import org.junit.jupiter.api.Test;
import org.tonghu.local.Failure;
import org.tonghu.local.site.Part;

class PortCheckTest {

    @Test
    void namesTheTakenPortAndWhoNeedsIt() throws IOException {
        try (var taken = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> PortCheck.mustBeFree(Part.GATEWAY, port))
                    .isInstanceOf(Failure.class)
                    .hasMessageContaining(String.valueOf(port))
                    .hasMessageContaining("gateway")
                    .hasMessageContaining("--port-base");
        }
    }

    @Test
    void seesAPortThatIsTakenOnAllAddresses() throws IOException {
        try (var taken = new ServerSocket(0)) {
            int port = taken.getLocalPort();

            assertThatThrownBy(() -> PortCheck.mustBeFree(Part.GATEWAY, port))
                    .isInstanceOf(Failure.class);
        }
    }

    @Test
    void acceptsAFreePort() throws IOException {
        int port = PortCheck.anyFree();

        assertThatCode(() -> PortCheck.mustBeFree(Part.GATEWAY, port)).doesNotThrowAnyException();
    }
}
