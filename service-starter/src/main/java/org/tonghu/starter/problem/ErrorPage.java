package org.tonghu.starter.problem;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.tonghu.starter.caller.CallableBy;

/** Where the container sends what it refused by itself, before any handler. */
@Controller
class ErrorPage implements ErrorController {

    private final ProblemAnswers answers;

    ErrorPage(ProblemAnswers answers) {
        this.answers = answers;
    }

    @CallableBy(anyone = true)
    @RequestMapping("${server.error.path:/error}")
    void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
        boolean direct = request.getDispatcherType() != DispatcherType.ERROR;
        int status =
                !direct
                                && request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE)
                                        instanceof Integer code
                        ? code
                        : 404;
        answers.write(StatusProblems.of(status), request, response);
    }
}
