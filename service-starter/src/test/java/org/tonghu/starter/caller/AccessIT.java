package org.tonghu.starter.caller;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.EndpointRules;
import org.tonghu.starter.testing.Tokens;
import org.tonghu.starter.trial.TrialTest;

/** Who gets in, and as whom. */
@TrialTest
class AccessIT {

    static final String TOYS = "/api/trial/v1/toys";

    @Autowired Api api;
    @Autowired ApplicationContext service;

    @Test
    void knowsThePersonOfAToken() {
        ApiAnswer me =
                api.as(Tokens.institutionManager("manager", "CWI-410122", "ZZ-410122"))
                        .with("X-Access-Purpose", "CASE_REVIEW")
                        .get(TOYS + "/me")
                        .expect(200);
        assertThat(me.text("/id")).isEqualTo("id-of-manager");
        assertThat(me.text("/name")).isEqualTo("manager");
        assertThat(me.text("/institution")).isEqualTo("CWI-410122");
        assertThat(me.text("/client")).isEqualTo("gateway");
        assertThat(me.text("/purpose")).isEqualTo("CASE_REVIEW");
        assertThat(me.text("/onBehalfOf")).isEqualTo("id-of-manager");
        assertThat(me.json().get("roles"))
                .extracting(r -> r.asString())
                .containsExactly("INSTITUTION_MANAGER");
        assertThat(me.json().get("reach"))
                .extracting(r -> r.asString())
                .containsExactlyInAnyOrder("ZZ-410122", "CWI-410122");
    }

    @Test
    void knowsAPartnerByItsScopes() {
        ApiAnswer me =
                api.as(
                                Tokens.partner(
                                        List.of("ZZ-MCA"),
                                        Scope.REGISTRY_READ,
                                        Scope.BENEFITS_EVALUATE))
                        .get(TOYS + "/me")
                        .expect(200);
        assertThat(me.json().get("partner").asBoolean()).isTrue();
        assertThat(me.text("/purpose")).isEqualTo("ROUTINE");
        assertThat(me.json().get("scopes"))
                .extracting(s -> s.asString())
                .containsExactlyInAnyOrder("REGISTRY_READ", "BENEFITS_EVALUATE");
    }

    @Test
    void believesOnlyServicesWhoTheyActFor() {
        ApiAnswer service =
                api.as(Tokens.service("benefits"))
                        .with("X-On-Behalf-Of", "id-of-officer")
                        .get(TOYS + "/me");
        assertThat(service.text("/onBehalfOf")).isEqualTo("id-of-officer");
        ApiAnswer person =
                api.as(Role.AUDITOR, "ZZ-MCA")
                        .with("X-On-Behalf-Of", "id-of-officer")
                        .get(TOYS + "/me");
        assertThat(person.text("/onBehalfOf")).isEqualTo("id-of-auditor");
    }

    @Test
    void refusesTokensThatAreNotWhole() {
        refused(api);
        refused(api.as("nonsense"));
        refused(api.as(Tokens.expired(Role.COUNTY_OFFICER)));
        refused(api.as(Tokens.forged(Role.COUNTY_OFFICER)));
        refused(changed(claims -> claims.issuer("http://localhost:8080/realms/other")));
        refused(changed(claims -> claims.audience("account")));
        refused(changed(claims -> claims.audience((String) null)));
        refused(changed(claims -> claims.expirationTime(null)));
        refused(changed(claims -> claims.notBeforeTime(Date.from(Instant.now().plusSeconds(600)))));
    }

    private Api changed(UnaryOperator<JWTClaimsSet.Builder> change) {
        return api.as(Tokens.changed(Role.COUNTY_OFFICER, change, "ZZ-410122"));
    }

    private static void refused(Api stranger) {
        ApiAnswer answer = stranger.get(TOYS + "/me").expectProblem(401, "not-signed-in");
        assertThat(answer.header("WWW-Authenticate")).startsWith("Bearer");
    }

    @Test
    void letsDeclaredRolesAndScopesInAndNobodyElse() {
        api.as(Role.COUNTY_OFFICER, "ZZ-410122").get(TOYS).expect(200);
        api.as(Tokens.service("benefits")).get(TOYS).expect(200);
        api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.REGISTRY_REPORT)).get(TOYS).expect(200);
        api.as(Role.AUDITOR, "ZZ-MCA").get(TOYS).expectProblem(403, "not-permitted");
        api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.REGISTRY_READ))
                .get(TOYS)
                .expectProblem(403, "not-permitted");
        api.as(changedRoles(List.of())).get(TOYS).expectProblem(403, "not-permitted");
    }

    @Test
    void aPersonGetsNothingFromScopesInThePersonsToken() {
        String token =
                Tokens.changed(
                        Role.AUDITOR,
                        claims -> claims.claim("scope", "openid registry:report"),
                        "ZZ-MCA");
        api.as(token).get(TOYS).expectProblem(403, "not-permitted");
    }

    private static String changedRoles(List<String> roles) {
        return Tokens.changed(
                Role.COUNTY_OFFICER,
                claims -> claims.claim("realm_access", Map.of("roles", roles)),
                "ZZ-MCA");
    }

    @Test
    void personsAreNeitherPartnersNorServices() {
        api.as(Role.AUDITOR, "ZZ-MCA").get(TOYS + "/persons").expect(200);
        api.as(Tokens.service("benefits")).get(TOYS + "/persons").expect(403);
        api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.REGISTRY_REPORT))
                .get(TOYS + "/persons")
                .expect(403);
    }

    @Test
    void decidesAccessBeforeItReadsTheBody() {
        api.as(Role.AUDITOR, "ZZ-MCA").post(TOYS, "{nonsense").expectProblem(403, "not-permitted");
        api.as(Role.AUDITOR, "ZZ-MCA").get(TOYS + "?x=1").expectProblem(403, "not-permitted");
    }

    @Test
    void refusesAUnitOutsideOfReach() {
        String toy = "{\"name\":\"bear\",\"madeOn\":\"2020-06-01\",\"count\":1}";
        api.as(Role.COUNTY_OFFICER, "ZZ-410184")
                .post(TOYS, toy)
                .expectProblem(403, "unit-not-yours");
        api.as(Role.COUNTY_OFFICER, "ZZ-410122").post(TOYS, toy).expect(201);
    }

    @Test
    void refusesAPurposeThatIsNoCode() {
        ApiAnswer answer =
                api.as(Role.COUNTY_OFFICER, "ZZ-410122")
                        .with("X-Access-Purpose", "because I want to")
                        .get(TOYS)
                        .expectProblem(400, "invalid");
        assertThat(answer.pointers()).containsExactly("#/header/X-Access-Purpose");
    }

    @Test
    void healthIsOpenAndNothingElse() {
        api.get("/actuator/health/liveness").expect(200);
        api.get("/actuator/health/readiness").expect(200);
        api.get("/actuator").expect(401);
        api.get("/actuator/env").expect(401);
        api.get("/").expect(401);
    }

    @Test
    void everyEndpointDeclaresItsCallersAndRefusesStrangers() {
        EndpointRules.everyEndpointDeclaresItsCallers(service);
        EndpointRules.everyEndpointRefusesStrangers(service);
        EndpointRules.everyEndpointLiesBelowTheBasePath(service);
        EndpointRules.noEndpointAnswersGarbageWithAFault(service);
    }
}
