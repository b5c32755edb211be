package org.tonghu.gateway.route;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.EOFException;
import java.io.IOException;
import java.net.ConnectException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import java.util.stream.Stream;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.apache.hc.core5.http.NoHttpResponseException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.web.client.ResourceAccessException;
import org.tonghu.gateway.problem.Fault;

class BackendFailureTest {

    static Stream<Arguments> kinds() {
        return Stream.of(
                Arguments.of(new ConnectException("refused"), Fault.UNAVAILABLE),
                Arguments.of(new UnknownHostException("host"), Fault.UNAVAILABLE),
                Arguments.of(new ConnectTimeoutException("slow"), Fault.UNAVAILABLE),
                Arguments.of(new ConnectionRequestTimeoutException("pool"), Fault.UNAVAILABLE),
                Arguments.of(new SocketTimeoutException("read"), Fault.TIMED_OUT),
                Arguments.of(new NoHttpResponseException("none"), Fault.BAD_GATEWAY),
                Arguments.of(new EOFException("cut"), Fault.BAD_GATEWAY));
    }

    @ParameterizedTest
    @MethodSource("kinds")
    void eachKindOfFailureHasItsStatus(IOException failure, Fault fault) {
        assertThat(BackendFailure.of(new ResourceAccessException("wrapped", failure)))
                .isEqualTo(new BackendFailure(fault, true, failure.getClass().getSimpleName()));
    }

    @Test
    void anErrorOfOurOwnIsNotTheBackends() {
        assertThat(BackendFailure.of(new IllegalStateException("bug"))).isNull();
    }
}
