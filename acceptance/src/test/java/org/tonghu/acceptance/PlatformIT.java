package org.tonghu.acceptance;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

@OnThePlatform
class PlatformIT {

    private final Platform platform;

    PlatformIT(Platform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "benefits", "institutions", "training"})
    void everyServiceDescribesItselfToWhoeverIsSignedIn(String api) {
        String path = "/api/" + api + "/v1/openapi.json";

        assertThat(platform.as("auditor").get(path).expect(200).json().path("openapi").asString())
                .startsWith("3.1");
        platform.asNobody().get(path).expect(401);
        platform.asNobody().withToken("no.real.token").get(path).expect(401);
    }

    @ParameterizedTest
    @CsvSource({
        "city-officer",
        "city-officer-b",
        "county-officer",
        "county-officer-b",
        "county-officer-2",
        "child-supervisor",
        "child-director",
        "institution-manager",
        "institution-manager-city",
        "training-coordinator",
        "payment-officer",
        "auditor",
        "platform-admin",
        "partner"
    })
    void everyAccountOfTheLocalRealmGetsAToken(String account) {
        assertThat(platform.token(account)).matches("[\\w-]+\\.[\\w-]+\\.[\\w-]+");
    }

    @Test
    void aKilledServiceIsMissedAndWorksAgainAfterARestart() {
        String path = "/api/training/v1/openapi.json";
        platform.kill("training");

        assertThat(platform.as("auditor").get(path).status()).isIn(502, 503, 504);

        platform.restart("training");
        platform.as("auditor").get(path).expect(200);
    }
}
