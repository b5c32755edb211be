package org.tonghu.starter.testing;

import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;

/** Trusts the tests' signing key in place of Keycloak's, and gives tests their client. */
@TestConfiguration(proxyBeanMethods = false)
class TestAccess {

    @Bean
    JWKSource<SecurityContext> tokenKeys() {
        return Tokens.keys();
    }

    @Bean
    Api api(Environment environment) {
        return new Api(
                () -> "http://127.0.0.1:" + environment.getRequiredProperty("local.server.port"));
    }
}
