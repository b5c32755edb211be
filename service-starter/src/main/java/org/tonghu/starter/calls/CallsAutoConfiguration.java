package org.tonghu.starter.calls;

import feign.Client;
import feign.Request;
import feign.RequestInterceptor;
import feign.codec.Decoder;
import feign.codec.Encoder;
import feign.optionals.OptionalDecoder;
import java.net.URI;
import java.time.Duration;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.cloud.openfeign.FeignAutoConfiguration;
import org.springframework.cloud.openfeign.FeignFormatterRegistrar;
import org.springframework.cloud.openfeign.support.ResponseEntityDecoder;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.format.datetime.standard.DateTimeFormatterRegistrar;
import org.tonghu.starter.caller.CallerAutoConfiguration;
import org.tonghu.starter.caller.SecurityProperties;
import org.tonghu.starter.problem.KnownFaults;
import org.tonghu.starter.problem.ProblemAnswers;
import org.tonghu.starter.problem.ProblemAutoConfiguration;
import org.tonghu.starter.web.ThisService;
import org.tonghu.starter.web.Trace;
import org.tonghu.starter.web.WebAutoConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** Calls to other services by Feign clients. */
@AutoConfiguration(
        before = FeignAutoConfiguration.class,
        after = {
            CallerAutoConfiguration.class,
            ProblemAutoConfiguration.class,
            WebAutoConfiguration.class
        })
@EnableConfigurationProperties(CallSettings.class)
public class CallsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Breakers callBreakers(CallSettings settings) {
        return Breakers.of(settings);
    }

    @Bean
    @ConditionalOnMissingBean
    Client feignClient(Breakers callBreakers, CallSettings settings) {
        return new GuardedCalls(new HttpCall(settings.connectTimeout()), callBreakers, settings);
    }

    @Bean
    @ConditionalOnMissingBean
    Request.Options callOptions(CallSettings settings) {
        Duration connect = settings.connectTimeout();
        Duration answer = settings.answerTimeout();
        return new Request.Options(
                connect.toMillis(),
                TimeUnit.MILLISECONDS,
                answer.toMillis(),
                TimeUnit.MILLISECONDS,
                false);
    }

    @Bean
    @ConditionalOnMissingBean
    Encoder callEncoder(JsonMapper json) {
        return new JsonBodies(json)::encode;
    }

    @Bean
    @ConditionalOnMissingBean
    Decoder callDecoder(JsonMapper json) {
        return new OptionalDecoder(new ResponseEntityDecoder(new JsonBodies(json)::decode));
    }

    /** Days in addresses as ISO text, not as the locale would write them. */
    @Bean
    @ConditionalOnMissingBean(name = "isoDaysInCalls")
    FeignFormatterRegistrar isoDaysInCalls() {
        DateTimeFormatterRegistrar iso = new DateTimeFormatterRegistrar();
        iso.setUseIsoFormat(true);
        return iso::registerFormatters;
    }

    /** Trace and deadline go along with every call. */
    @Bean
    @ConditionalOnMissingBean(name = "callContext")
    RequestInterceptor callContext() {
        return call -> {
            call.header(Trace.HEADER, Trace.next());
            Deadline.current().ifPresent(end -> call.header(Deadline.HEADER, end.toString()));
        };
    }

    @Bean
    @ConditionalOnMissingBean(name = "serviceTokens")
    @ConditionalOnProperty("tonghu.security.token-uri")
    Supplier<String> serviceTokens(SecurityProperties security, ThisService service) {
        URI tokenUri = Objects.requireNonNull(security.tokenUri());
        String secret =
                Objects.requireNonNull(
                        security.clientSecret(), "tonghu.security.client-secret is not set");
        return new ServiceTokens(tokenUri.toString(), service.client(), secret)::token;
    }

    @Bean
    @ConditionalOnMissingBean(name = "callFaults")
    KnownFaults callFaults() {
        return new CallFaults();
    }

    @Bean
    @ConditionalOnMissingBean(name = "deadlineFilter")
    FilterRegistrationBean<DeadlineFilter> deadlineFilter(ProblemAnswers problems) {
        FilterRegistrationBean<DeadlineFilter> filter =
                new FilterRegistrationBean<>(new DeadlineFilter(problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 2);
        return filter;
    }
}
