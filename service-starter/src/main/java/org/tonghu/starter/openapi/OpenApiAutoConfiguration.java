package org.tonghu.starter.openapi;

import io.swagger.v3.core.jackson.ModelResolver;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.time.YearMonth;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.providers.ObjectMapperProvider;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.domain.Yuan;
import org.tonghu.starter.web.IfMatch;
import org.tonghu.starter.web.NewId;
import org.tonghu.starter.web.PageRequest;
import org.tonghu.starter.web.ThisService;
import org.tonghu.starter.web.WebAutoConfiguration;

/** The API document at {@code <base path>/openapi.json}; off with springdoc's own switch. */
@AutoConfiguration(after = WebAutoConfiguration.class)
@ConditionalOnProperty(name = "springdoc.api-docs.enabled", matchIfMissing = true)
public class OpenApiAutoConfiguration {

    static {
        SpringDocUtils.getConfig()
                .addRequestWrapperToIgnore(Caller.class, NewId.class, PageRequest.class)
                .addAnnotationsToIgnore(IfMatch.class)
                .replaceWithSchema(Yuan.class, text("^(0|[1-9][0-9]*)\\.[0-9]{2}$", "950.00"))
                .replaceWithSchema(YearMonth.class, text("^[0-9]{4}-[0-9]{2}$", "2020-06"));
    }

    /** Ordered first, so that springdoc's own converters stand before it in the chain. */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    @ConditionalOnMissingBean
    ModelResolver modelResolver(ObjectMapperProvider json) {
        return new ModelsWithNull(json.jsonMapper());
    }

    @Bean
    @ConditionalOnMissingBean(name = "apiOperations")
    GlobalOperationCustomizer apiOperations() {
        return new ApiOperations();
    }

    @Bean
    @ConditionalOnMissingBean(name = "apiDocument")
    GlobalOpenApiCustomizer apiDocument(ThisService service) {
        return new ApiDocument(service);
    }

    private static Schema<?> text(String pattern, String example) {
        Schema<?> schema = new StringSchema().pattern(pattern).example(example);
        schema.addType("string");
        return schema;
    }
}
