package org.tonghu.benefits.testing;

import static com.github.tomakehurst.wiremock.client.WireMock.*;

import com.github.tomakehurst.wiremock.WireMockServer;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Tokens;

/** Steps that many tests take. */
public final class Story {

    public static final String BASE = "/api/benefits/v1";

    private final Api api;
    private final WireMockServer services;
    private final TestClock clock;

    Story(Api api, WireMockServer services, TestClock clock) {
        this.api = api;
        this.services = services;
        this.clock = clock;
        services.stubFor(
                post(urlPathEqualTo("/token"))
                        .willReturn(
                                okJson(
                                        "{\"access_token\":\"t\",\"token_type\":\"Bearer\",\"expires_in\":300}")));
        institution("ZZ-CWI", "ZZ-MCA");
        institution("CWI-410122", "ZZ-410122");
    }

    private void institution(String code, String unit) {
        services.stubFor(
                get(urlPathEqualTo("/api/institutions/v1/institutions/" + code))
                        .willReturn(
                                okJson(
                                        "{\"code\":\"%s\",\"unit\":\"%s\",\"kind\":\"X\"}"
                                                .formatted(code, unit))));
    }

    public Story on(String day) {
        clock.set(day);
        return this;
    }

    public Api officer(String name) {
        return api.as(Tokens.of(name, Role.COUNTY_OFFICER, "ZZ-410122"));
    }

    public Api payer() {
        return api.as(Role.PAYMENT_OFFICER, "ZZ-410122");
    }

    public Api cityOfficer() {
        return api.as(Role.CITY_OFFICER, "ZZ-MCA");
    }

    /** The registry knows the child so, and says that it changed. */
    public ApiAnswer noticed(RegistryChild child) {
        services.stubFor(
                get(urlPathEqualTo("/api/registry/v1/children/" + child.id + "/benefit-facts"))
                        .willReturn(okJson(child.json())));
        return api.as(Tokens.service("registry"))
                .post(
                        BASE + "/child-notices",
                        "{\"child\":\"%s\",\"revision\":%d}".formatted(child.id, child.revision));
    }

    public void changed(RegistryChild child) {
        child.revision++;
        noticed(child).expect(204);
    }

    public List<String> grants(RegistryChild child, String state) {
        return cityOfficer()
                .get(
                        BASE
                                + "/grants?child="
                                + child.id
                                + (state.isEmpty() ? "" : "&state=" + state))
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(grant -> grant.path("id").asString())
                .toList();
    }

    public ApiAnswer grant(String id) {
        return cityOfficer().get(BASE + "/grants/" + id).expect(200);
    }

    /** Verified by one officer, confirmed by another. */
    public String confirmed(RegistryChild child) {
        noticed(child).expect(204);
        var id = grants(child, "PROPOSED").getFirst();
        settle(id);
        return id;
    }

    public void settle(String grant) {
        step(officer("ann"), grant, "verification").expect(200);
        step(officer("bob"), grant, "confirmation").expect(200);
    }

    public ApiAnswer step(Api who, String grant, String step) {
        return who.match(grant(grant).etag()).post(BASE + "/grants/" + grant + "/" + step, null);
    }

    public void rate(String name, String unit, String value, String from) {
        api.as(Role.CITY_OFFICER, "ZZ-MCA")
                .post(
                        BASE + "/parameters",
                        """
                        {"name":"%s","unit":"%s","value":"%s","effectiveFrom":"%s","reference":"test","example":true}
                        """
                                .formatted(name, unit, value, from));
    }

    /** Starts a run and waits until it is calculated. */
    public ApiAnswer run(Api who, String unit, String month) {
        var id =
                who.post(
                                BASE + "/payment-runs",
                                "{\"unit\":\"%s\",\"month\":\"%s\"}".formatted(unit, month))
                        .expect(202)
                        .text("/id");
        return calculated(who, id);
    }

    public ApiAnswer calculated(Api who, String run) {
        var end = Instant.now().plus(Duration.ofSeconds(60));
        while (Instant.now().isBefore(end)) {
            var answer = who.get(BASE + "/payment-runs/" + run).expect(200);
            if (!answer.text("/state").equals("CALCULATING")) return answer;
            pause();
        }
        throw new AssertionError("not calculated: " + who.get(BASE + "/jobs/" + run));
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
