package org.tonghu.gateway.trace;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

@ExtendWith(OutputCaptureExtension.class)
class AccessLineTest {

    @Test
    void theLineNamesMethodPathStatusAndClientButNoQueryAndNoLongNumber(CapturedOutput output)
            throws Exception {
        var request =
                new MockHttpServletRequest("GET", "/api/registry/v1/children/41019920120501001X");
        request.setQueryString("name=somebody");
        new CallingClient("partner").noteOn(request);

        new AccessLine().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(output.getAll())
                .contains("GET /api/registry/v1/children/* 200")
                .contains("client=partner")
                .doesNotContain("somebody", "410199");
    }

    @Test
    void healthChecksLeaveNoLine(CapturedOutput output) throws Exception {
        var request = new MockHttpServletRequest("GET", "/actuator/health");

        new AccessLine().doFilter(request, new MockHttpServletResponse(), new MockFilterChain());

        assertThat(output.getAll()).doesNotContain("/actuator/health 200");
    }
}
