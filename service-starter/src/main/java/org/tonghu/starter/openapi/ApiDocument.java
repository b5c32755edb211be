package org.tonghu.starter.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import java.util.Optional;
import org.springdoc.core.customizers.GlobalOpenApiCustomizer;
import org.tonghu.starter.problem.ProblemBody;
import org.tonghu.starter.web.ThisService;

/** What the whole document says once: name, sign-in, problems. The same on every machine. */
final class ApiDocument implements GlobalOpenApiCustomizer {

    private static final String BEARER = "bearer";

    private final ThisService service;

    ApiDocument(ThisService service) {
        this.service = service;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(
                        new Info()
                                .title("Tonghu " + service.serviceName())
                                .version("v1")
                                .description(
                                        "JSON in UTF-8; days 2020-06-01, months 2020-06, money as text in yuan; messages by Accept-Language (zh, en); errors after RFC 9457. X-Access-Purpose says why a record is read."))
                .servers(List.of(new Server().url("/")))
                .security(List.of(new SecurityRequirement().addList(BEARER)));
        Components components =
                Optional.ofNullable(document.getComponents()).orElseGet(Components::new);
        document.components(components);
        components
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT"))
                .addResponses(ApiOperations.PROBLEM, problem());
        ModelConverters.getInstance(true)
                .resolveAsResolvedSchema(new AnnotatedType(ProblemBody.class).resolveAsRef(true))
                .referencedSchemas
                .forEach(components::addSchemas);
    }

    private static ApiResponse problem() {
        Schema<?> schema = new Schema<>().$ref("#/components/schemas/ProblemBody");
        return new ApiResponse()
                .description("What happened, and what to do")
                .content(
                        new Content()
                                .addMediaType(
                                        ProblemBody.MEDIA_TYPE, new MediaType().schema(schema)));
    }
}
