package org.tonghu.starter.web;

import java.util.List;
import java.util.Locale;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.jackson.autoconfigure.JsonFactoryBuilderCustomizer;
import org.springframework.boot.jackson.autoconfigure.JsonMapperBuilderCustomizer;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;
import org.tonghu.starter.problem.ProblemAnswers;
import tools.jackson.core.StreamReadConstraints;

/** The conventions of the API. */
@AutoConfiguration(before = WebMvcAutoConfiguration.class)
@EnableConfigurationProperties({ThisService.class, WebSettings.class})
public class WebAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean(name = "strictJson")
    JsonMapperBuilderCustomizer strictJson() {
        return StrictJson::apply;
    }

    @Bean
    @ConditionalOnMissingBean(name = "jsonLimits")
    JsonFactoryBuilderCustomizer jsonLimits(WebSettings settings) {
        return factory ->
                factory.streamReadConstraints(
                        StreamReadConstraints.builder()
                                .maxStringLength(settings.maxText())
                                .maxNestingDepth(settings.maxDepth())
                                .maxNumberLength(40)
                                .maxNameLength(500)
                                .build());
    }

    /** Chinese, or English for callers who prefer it. */
    @Bean
    @ConditionalOnMissingBean(name = "localeResolver")
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver languages = new AcceptHeaderLocaleResolver();
        languages.setSupportedLocales(
                List.of(Locale.SIMPLIFIED_CHINESE, Locale.CHINESE, Locale.ENGLISH));
        languages.setDefaultLocale(Locale.SIMPLIFIED_CHINESE);
        return languages;
    }

    @Bean
    @ConditionalOnMissingBean(name = "traceFilter")
    FilterRegistrationBean<TraceFilter> traceFilter() {
        FilterRegistrationBean<TraceFilter> filter =
                new FilterRegistrationBean<>(new TraceFilter());
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    @Bean
    @ConditionalOnMissingBean(name = "bodyLimitFilter")
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(
            WebSettings settings, ProblemAnswers problems) {
        FilterRegistrationBean<BodyLimitFilter> filter =
                new FilterRegistrationBean<>(new BodyLimitFilter(settings, problems));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE + 1);
        return filter;
    }

    @Bean
    WebMvcConfigurer apiConventions() {
        return new WebMvcConfigurer() {
            @Override
            public void addInterceptors(InterceptorRegistry registry) {
                registry.addInterceptor(new ParameterCheck()).order(-90);
            }

            @Override
            public void addArgumentResolvers(List<HandlerMethodArgumentResolver> resolvers) {
                resolvers.add(new PageRequestArgument());
                resolvers.add(new IfMatchArgument());
                resolvers.add(new NewIdArgument());
            }
        };
    }
}
