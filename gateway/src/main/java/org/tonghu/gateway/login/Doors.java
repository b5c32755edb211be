package org.tonghu.gateway.login;

import static org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher.pathPattern;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.AbstractHttpConfigurer;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;
import org.tonghu.gateway.problem.Fault;

/**
 * Three doors: Keycloak's own pages, programs that bring a token, and people with a session.
 * Nothing but the landing page, its files, login and health is open.
 */
@Configuration(proxyBeanMethods = false)
class Doors {

    private static final RequestMatcher KEYCLOAK =
            new OrRequestMatcher(pathPattern("/realms/**"), pathPattern("/resources/**"));

    /** Our realm only, and no client may register itself; what is not routed does not exist. */
    @Bean
    @Order(1)
    SecurityFilterChain keycloakDoor(HttpSecurity http, Refusals refusals, SecurityHeaders headers)
            throws Exception {
        return stateless(http)
                .securityMatcher(KEYCLOAK)
                .authorizeHttpRequests(may ->
                        may.requestMatchers("/realms/tonghu/clients-registrations/**")
                                .denyAll()
                                .requestMatchers("/realms/tonghu/**", "/resources/**")
                                .permitAll()
                                .anyRequest()
                                .denyAll())
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(refusals.entry(Fault.NO_SUCH_ADDRESS))
                                .accessDeniedHandler(refusals.denied(Fault.NO_SUCH_ADDRESS)))
                .headers(headers::forKeycloak)
                .build();
    }

    @Bean
    @Order(2)
    SecurityFilterChain tokenDoor(HttpSecurity http, Refusals refusals, SecurityHeaders headers)
            throws Exception {
        return stateless(http)
                .securityMatcher(Doors::bringsToken)
                .authorizeHttpRequests(may -> may.anyRequest().authenticated())
                .oauth2ResourceServer(tokens ->
                        tokens.jwt(jwt -> {})
                                .authenticationEntryPoint(refusals.badToken())
                                .accessDeniedHandler(refusals.denied(Fault.NOT_PERMITTED)))
                .headers(headers::forOwnPages)
                .build();
    }

    @Bean
    @Order(3)
    SecurityFilterChain sessionDoor(
            HttpSecurity http, Refusals refusals, SecurityHeaders headers, Login login)
            throws Exception {
        return http.authorizeHttpRequests(may ->
                        may.requestMatchers(HttpMethod.GET, "/", "/login", "/assets/**")
                                .permitAll()
                                .requestMatchers(HttpMethod.GET, "/actuator/health/**")
                                .permitAll()
                                .requestMatchers("/error")
                                .permitAll()
                                .anyRequest()
                                .authenticated())
                .oauth2Login(login::person)
                .logout(login::out)
                .csrf(login::antiForgery)
                .requestCache(login::wayBack)
                .exceptionHandling(e ->
                        e.authenticationEntryPoint(refusals.toLogin())
                                .accessDeniedHandler(refusals.forgedOrForbidden()))
                .headers(headers::forOwnPages)
                .build();
    }

    private static boolean bringsToken(jakarta.servlet.http.HttpServletRequest request) {
        String authorization = request.getHeader("Authorization");
        return authorization != null && authorization.regionMatches(true, 0, "Bearer ", 0, 7);
    }

    private static HttpSecurity stateless(HttpSecurity http) throws Exception {
        return http.csrf(AbstractHttpConfigurer::disable)
                .logout(AbstractHttpConfigurer::disable)
                .requestCache(AbstractHttpConfigurer::disable)
                .sessionManagement(s -> s.sessionCreationPolicy(SessionCreationPolicy.STATELESS));
    }
}
