package org.tonghu.starter;

import static org.assertj.core.api.Assertions.assertThat;

import feign.Client;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.security.autoconfigure.web.servlet.ServletWebSecurityAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.boot.webmvc.autoconfigure.DispatcherServletAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.security.oauth2.jwt.JwtDecoder;
import org.springframework.security.oauth2.jwt.JwtException;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.tonghu.starter.caller.CallerAutoConfiguration;
import org.tonghu.starter.calls.CallsAutoConfiguration;
import org.tonghu.starter.problem.ProblemAutoConfiguration;
import org.tonghu.starter.time.BusinessClock;
import org.tonghu.starter.time.TimeAutoConfiguration;
import org.tonghu.starter.time.WorkingDays;
import org.tonghu.starter.web.IdempotencyAutoConfiguration;
import org.tonghu.starter.web.WebAutoConfiguration;

/** A service's own bean takes the place of the starter's. */
class BacksOffTest {

    final WebApplicationContextRunner service =
            new WebApplicationContextRunner()
                    .withPropertyValues(
                            "tonghu.base-path=/api/trial/v1",
                            "tonghu.service-name=trial",
                            "tonghu.security.issuer=http://localhost:8080/realms/tonghu",
                            "tonghu.security.jwks-uri=http://127.0.0.1:9/certs")
                    .withConfiguration(
                            AutoConfigurations.of(
                                    JacksonAutoConfiguration.class,
                                    DispatcherServletAutoConfiguration.class,
                                    WebMvcAutoConfiguration.class,
                                    ServletWebSecurityAutoConfiguration.class,
                                    ProblemAutoConfiguration.class,
                                    CallerAutoConfiguration.class,
                                    WebAutoConfiguration.class,
                                    IdempotencyAutoConfiguration.class,
                                    TimeAutoConfiguration.class,
                                    CallsAutoConfiguration.class));

    @Test
    void withoutAStoreEverythingThatNeedsNoneIsThere() {
        service.run(context -> {
            assertThat(context).hasNotFailed();
            assertThat(context).hasSingleBean(BusinessClock.class).hasSingleBean(Client.class);
            assertThat(context).doesNotHaveBean(WorkingDays.class);
            assertThat(context).doesNotHaveBean("idempotencyKeys");
            assertThat(context).doesNotHaveBean("serviceTokens");
        });
    }

    @Test
    void aServicesOwnBeansTakeTheirPlace() {
        BusinessClock clock = BusinessClock.on(LocalDate.parse("2020-06-01"));
        JwtDecoder decoder =
                token -> {
                    throw new JwtException("none is good enough");
                };
        Client client =
                (request, options) -> {
                    throw new IOException("no network");
                };
        HandlerExceptionResolver faults = (request, response, handler, fault) -> null;
        service.withBean("ownClock", BusinessClock.class, () -> clock)
                .withBean("ownDecoder", JwtDecoder.class, () -> decoder)
                .withBean("ownClient", Client.class, () -> client)
                .withBean("faults", HandlerExceptionResolver.class, () -> faults)
                .run(context -> {
                    assertThat(context).hasNotFailed();
                    assertThat(context.getBean(BusinessClock.class)).isSameAs(clock);
                    assertThat(context.getBean(JwtDecoder.class)).isSameAs(decoder);
                    assertThat(context.getBean(Client.class)).isSameAs(client);
                    assertThat(context.getBean("faults")).isSameAs(faults);
                });
    }
}
