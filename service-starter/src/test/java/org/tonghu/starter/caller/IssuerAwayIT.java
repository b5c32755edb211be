package org.tonghu.starter.caller;

import com.nimbusds.jose.KeySourceException;
import com.nimbusds.jose.jwk.source.JWKSource;
import com.nimbusds.jose.proc.SecurityContext;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.springframework.context.annotation.Primary;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.trial.TrialTest;

/** A service that has never reached its issuer can't tell a good token from a bad one. */
@TrialTest
@Import(IssuerAwayIT.NoKeys.class)
class IssuerAwayIT {

    @TestConfiguration
    static class NoKeys {
        @Bean
        @Primary
        JWKSource<SecurityContext> noKeys() {
            return (selector, context) -> {
                throw new KeySourceException("the issuer does not answer");
            };
        }
    }

    @Autowired Api api;

    @Test
    void anOutageOfTheIssuerIsNeitherTheCallersFaultNorOurs() {
        api.as(Role.COUNTY_OFFICER, "ZZ-410122")
                .get("/api/trial/v1/toys")
                .expectProblem(503, "unavailable");
        api.get("/api/trial/v1/toys").expectProblem(401, "not-signed-in");
        api.get("/actuator/health/liveness").expect(200);
    }
}
