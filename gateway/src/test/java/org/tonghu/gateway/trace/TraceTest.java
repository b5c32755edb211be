package org.tonghu.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.mock.web.MockHttpServletRequest;

class TraceTest {

    private static final String ID = "0af7651916cd43dd8448eb211c80319c";

    @Test
    void aWellFormedTraceGoesOnUnchanged() {
        String header = "00-" + ID + "-b7ad6b7169203331-00";

        assertThat(Trace.continuing(header)).isEqualTo(new Trace(ID, header));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331",
                "00-00000000000000000000000000000000-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-0000000000000000-01",
                "00-0AF7651916CD43DD8448EB211C80319C-b7ad6b7169203331-01",
                "ff-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01",
                "00-0af7651916cd43dd8448eb211c80319c-b7ad6b7169203331-01\r\nX: y"
            })
    void anythingElseBeginsANewTrace(String header) {
        Trace trace = Trace.continuing(header);

        assertThat(trace.traceId()).matches("[0-9a-f]{32}").isNotEqualTo(ID);
        assertThat(trace.parent()).matches("00-" + trace.traceId() + "-[0-9a-f]{16}-01");
    }

    @Test
    void aRequestKeepsItsTrace() {
        var request = new MockHttpServletRequest();

        assertThat(Trace.of(request)).isEqualTo(Trace.of(request));
    }
}
