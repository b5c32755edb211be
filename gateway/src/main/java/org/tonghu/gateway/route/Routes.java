package org.tonghu.gateway.route;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;
import static org.springframework.web.servlet.function.RequestPredicates.path;

import java.net.URI;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;
import org.tonghu.gateway.problem.Problems;
import org.tonghu.gateway.settings.BackendSettings;
import org.tonghu.gateway.settings.GatewaySettings;

/** Which path goes where. Paths pass unchanged; what is not listed here does not exist. */
@Configuration(proxyBeanMethods = false)
class Routes {

    private final BackendSettings backend;
    private final Problems problems;

    Routes(BackendSettings backend, Problems problems) {
        this.backend = backend;
        this.problems = problems;
    }

    @Bean
    RouterFunction<ServerResponse> services(GatewaySettings settings, SessionToken session) {
        GatewaySettings.Services to = settings.services();
        return service("registry", "/api/registry/**", to.registry(), session)
                .and(service("benefits", "/api/benefits/**", to.benefits(), session))
                .and(service("institution", "/api/institutions/**", to.institution(), session))
                .and(service("training", "/api/training/**", to.training(), session));
    }

    /** Only our realm and the files of its pages: neither the admin console nor another realm. */
    @Bean
    RouterFunction<ServerResponse> keycloak(GatewaySettings settings) {
        return route("keycloak")
                .route(path("/realms/tonghu/**").or(path("/resources/**")), http())
                .before(uri(settings.keycloak().url()))
                .filter(new Guard("keycloak", backend, problems))
                .build();
    }

    private RouterFunction<ServerResponse> service(
            String name, String pattern, URI address, SessionToken session) {
        return route(name)
                .route(path(pattern), http())
                .before(uri(address))
                .filter(session.andThen(new Guard(name, backend, problems)))
                .after((_, response) -> {
                    response.headers().remove(HttpHeaders.SET_COOKIE);
                    return response;
                })
                .build();
    }
}
