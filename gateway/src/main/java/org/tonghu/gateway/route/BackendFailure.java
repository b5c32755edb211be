package org.tonghu.gateway.route;

import java.io.IOException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.SocketTimeoutException;
import java.net.UnknownHostException;
import org.apache.hc.client5.http.ConnectTimeoutException;
import org.apache.hc.core5.http.ConnectionRequestTimeoutException;
import org.jspecify.annotations.Nullable;
import org.tonghu.gateway.limit.ClientBroke;
import org.tonghu.gateway.problem.Fault;

/**
 * Why an exchange with a backend failed.
 *
 * @param backendsFault false where the client's own body broke off or was too large
 * @param cause kind of failure for the log; messages may hold addresses with a query
 */
record BackendFailure(Fault fault, boolean backendsFault, String cause) {

    /** Null where the failure is neither the client's nor the backend's, hence a fault of ours. */
    static @Nullable BackendFailure of(Throwable thrown) {
        BackendFailure found = null;
        for (Throwable cause = thrown; cause != null; cause = cause.getCause()) {
            if (cause instanceof ClientBroke broke) {
                return new BackendFailure(broke.fault(), false, broke.fault().code());
            }
            if (found == null && cause instanceof IOException io) {
                found = new BackendFailure(classify(io), true, io.getClass().getSimpleName());
            }
        }
        return found;
    }

    private static Fault classify(IOException failure) {
        return switch (failure) {
            case ConnectException _, NoRouteToHostException _, UnknownHostException _ ->
                    Fault.UNAVAILABLE;
            case ConnectTimeoutException _, ConnectionRequestTimeoutException _ ->
                    Fault.UNAVAILABLE;
            case SocketTimeoutException _ -> Fault.TIMED_OUT;
            default -> Fault.BAD_GATEWAY;
        };
    }
}
