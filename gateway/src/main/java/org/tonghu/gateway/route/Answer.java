package org.tonghu.gateway.route;

import org.springframework.web.servlet.function.ServerResponse;
import org.tonghu.gateway.problem.Fault;
import org.tonghu.gateway.problem.Problems;

/** A fault as the answer of a route. */
final class Answer {

    private Answer() {}

    static ServerResponse of(Fault fault, Problems problems) {
        return ServerResponse.status(fault.status())
                .build((request, response) -> {
                    problems.write(request, response, fault);
                    return null;
                });
    }
}
