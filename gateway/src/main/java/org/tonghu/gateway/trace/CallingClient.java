package org.tonghu.gateway.trace;

import jakarta.servlet.http.HttpServletRequest;

/** The client (program, not person) that a request came from, for the log. */
public record CallingClient(String name) {

    public void noteOn(HttpServletRequest request) {
        request.setAttribute(CallingClient.class.getName(), this);
    }
}
