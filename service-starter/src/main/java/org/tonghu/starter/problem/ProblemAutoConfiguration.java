package org.tonghu.starter.problem;

import java.util.List;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.tomcat.TomcatWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.web.servlet.HandlerExceptionResolver;
import tools.jackson.databind.json.JsonMapper;

/** Faults become problem documents. */
@AutoConfiguration(before = ErrorMvcAutoConfiguration.class)
public class ProblemAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    ProblemAnswers problemAnswers(JsonMapper json) {
        return new ProblemAnswers(json);
    }

    @Bean
    @ConditionalOnMissingBean(name = "faults")
    HandlerExceptionResolver faults(ProblemAnswers answers, List<KnownFaults> known) {
        return new Faults(answers, known);
    }

    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @ConditionalOnMissingBean(name = "webFaults")
    KnownFaults webFaults() {
        return new WebFaults();
    }

    @Bean
    @ConditionalOnMissingBean(name = "storeFaults")
    KnownFaults storeFaults() {
        return new StoreFaults();
    }

    @Bean
    @ConditionalOnMissingBean(name = "containerProblems")
    WebServerFactoryCustomizer<TomcatWebServerFactory> containerProblems(JsonMapper json) {
        return tomcat ->
                tomcat.addContextCustomizers(context ->
                        context.addLifecycleListener(
                                event -> ContainerProblems.install(event, json)));
    }

    @Bean
    @ConditionalOnMissingBean(ErrorController.class)
    ErrorController errorPage(ProblemAnswers answers) {
        return new ErrorPage(answers);
    }
}
