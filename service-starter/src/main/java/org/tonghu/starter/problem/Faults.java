package org.tonghu.starter.problem;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.core.Ordered;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;
import org.tonghu.starter.domain.Refused;

/**
 * Every exception that leaves a handler becomes a problem document; an unknown one tells nothing.
 */
final class Faults implements HandlerExceptionResolver, Ordered {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final ProblemAnswers answers;
    private final List<KnownFaults> known;

    Faults(ProblemAnswers answers, List<KnownFaults> known) {
        this.answers = answers;
        this.known = known;
    }

    @Override
    public int getOrder() {
        return Ordered.HIGHEST_PRECEDENCE;
    }

    @Override
    public @Nullable ModelAndView resolveException(
            HttpServletRequest request,
            HttpServletResponse response,
            @Nullable Object handler,
            Exception fault) {
        try {
            if (response.isCommitted()) {
                LOG.warn("An answer broke off on its way: {}", fault.toString());
            } else {
                answer(request, response, fault);
            }
        } catch (IOException gone) {
            LOG.debug("The caller has gone before the problem could be told");
        }
        return new ModelAndView();
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Exception fault)
            throws IOException {
        Optional<Refused> refused = Causes.find(fault, Refused.class);
        if (refused.isPresent()) {
            answers.write(refused.get(), request, response);
            return;
        }
        if (fault instanceof HttpRequestMethodNotSupportedException method) {
            method.getHeaders()
                    .forEach((name, values) -> values.forEach(v -> response.addHeader(name, v)));
        }
        answers.write(problem(fault), request, response);
    }

    private Problem problem(Exception fault) {
        return known.stream()
                .flatMap(translation -> translation.problemFor(fault).stream())
                .findFirst()
                .orElseGet(() -> unknown(fault));
    }

    private static Problem unknown(Exception fault) {
        LOG.error("Unexpected fault", fault);
        return StatusProblems.FAULT.problem();
    }
}
