package org.tonghu.starter.problem;

import java.io.IOException;
import org.apache.catalina.Container;
import org.apache.catalina.Lifecycle;
import org.apache.catalina.LifecycleEvent;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.jspecify.annotations.Nullable;
import org.tonghu.starter.web.Trace;
import tools.jackson.databind.json.JsonMapper;

/** What Tomcat refuses before any filter sees it, told in the same form. */
final class ContainerProblems extends ErrorReportValve {

    private final JsonMapper json;

    ContainerProblems(JsonMapper json) {
        this.json = json;
    }

    /** Inside the host's own report, so that it speaks first. */
    static void install(LifecycleEvent event, JsonMapper json) {
        if (event.getType().equals(Lifecycle.BEFORE_START_EVENT)
                && event.getSource() instanceof Container context) {
            context.getParent().getPipeline().addValve(new ContainerProblems(json));
        }
    }

    @Override
    protected void report(Request request, Response response, @Nullable Throwable fault) {
        if (response.getStatus() < 400
                || response.getContentWritten() > 0
                || !response.setErrorReported()) {
            return;
        }
        Problem problem = StatusProblems.of(response.getStatus());
        try {
            response.setContentType(ProblemBody.MEDIA_TYPE);
            response.getOutputStream().write(json.writeValueAsBytes(body(problem)));
            response.finishResponse();
        } catch (IOException | IllegalStateException gone) {
            getContainer().getLogger().debug("The problem could not be told", gone);
        }
    }

    private static ProblemBody body(Problem problem) {
        return new ProblemBody(
                "/problems/" + problem.type(),
                Titles.of(problem.status(), Language.ZH),
                problem.status(),
                problem.zh() + problem.en(),
                "",
                null,
                Trace.fresh(),
                null,
                null);
    }
}
