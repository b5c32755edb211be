package org.tonghu.gateway.limit;

import java.io.IOException;
import org.tonghu.gateway.problem.Fault;

/**
 * The request body failed on the client's side: too large, too slow, or cut off. No backend is to
 * blame.
 */
public class ClientBroke extends IOException {

    private final transient Fault fault;

    ClientBroke(Fault fault) {
        super(fault.code());
        this.fault = fault;
    }

    public Fault fault() {
        return fault;
    }
}
