package org.tonghu.gateway.login;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** The realm that the launcher imports: what a change of it must not loosen by mistake. */
class RealmFileTest {

    private static final JsonMapper JSON = new JsonMapper();
    private static final JsonNode REALM =
            JSON.readTree(Path.of("../deploy/keycloak/tonghu-realm.json"));

    @Test
    void everyAccountHasExactlyTheRoleOfItsNameAndAtLeastOneUnit() {
        Map<String, List<String>> roles =
                REALM.get("users")
                        .valueStream()
                        .filter(user -> !user.has("serviceAccountClientId"))
                        .peek(user -> assertThat(texts(user.at("/attributes/units"))).isNotEmpty())
                        .collect(
                                Collectors.toMap(
                                        user -> user.get("username").asString(),
                                        user -> texts(user.get("realmRoles"))));

        assertThat(roles).hasSize(13);
        roles.forEach((name, held) ->
                assertThat(held)
                        .singleElement()
                        .satisfies(role -> assertThat(name).startsWith(role)));
    }

    @Test
    void aManagerOfAnInstitutionReachesThatInstitutionOnly() {
        REALM.get("users")
                .valueStream()
                .filter(user -> texts(user.path("realmRoles")).contains("institution-manager"))
                .forEach(manager ->
                        assertThat(texts(manager.at("/attributes/units")))
                                .isEqualTo(texts(manager.at("/attributes/institution"))));
    }

    @Test
    void peopleCannotChangeTheirOwnReach() {
        JsonNode config =
                REALM.at("/components/org.keycloak.userprofile.UserProfileProvider/0/config");
        JsonNode profile = JSON.readTree(config.get("kc.user.profile.config").get(0).asString());

        assertThat(profile.has("unmanagedAttributePolicy")).isFalse();
        profile.get("attributes")
                .forEach(attribute ->
                        assertThat(texts(attribute.at("/permissions/edit")))
                                .as(attribute.get("name").asString())
                                .containsExactly("admin"));
    }

    @Test
    void passwordsAreTradedForTokensByTheCommandLineOnly() {
        assertThat(clientsWith("directAccessGrantsEnabled"))
                .containsExactly("platform-cli", "platform-cli-brief");
        assertThat(clientsWith("standardFlowEnabled")).containsExactly("gateway");
        assertThat(clientsWith("implicitFlowEnabled")).isEmpty();
        assertThat(clientsWith("publicClient"))
                .containsExactly("platform-cli", "platform-cli-brief");
    }

    @Test
    void theLoginComesBackToOneExactAddressAndUsesPkce() {
        JsonNode gateway = client("gateway");

        assertThat(texts(gateway.get("redirectUris")))
                .containsExactly("${TONGHU_PUBLIC_URL}/login/oauth2/code/tonghu");
        assertThat(gateway.at("/attributes/pkce.code.challenge.method").asString())
                .isEqualTo("S256");
        assertThat(REALM.get("clients").toString()).doesNotContain("*");
    }

    @Test
    void secretsAreFilledInFromOutsideExceptTheDemoPartners() {
        REALM.get("clients")
                .valueStream()
                .filter(client -> client.has("secret"))
                .filter(client -> !client.get("clientId").asString().equals("partner"))
                .forEach(client ->
                        assertThat(client.get("secret").asString())
                                .matches("\\$\\{TONGHU_[A-Z]+_SECRET}"));
    }

    @Test
    void guessingIsSlowedTokensAreShortAndSignedWithRs256() {
        assertThat(REALM.get("bruteForceProtected").asBoolean()).isTrue();
        assertThat(REALM.get("accessTokenLifespan").asInt()).isEqualTo(300);
        assertThat(REALM.get("defaultSignatureAlgorithm").asString()).isEqualTo("RS256");
        assertThat(REALM.get("revokeRefreshToken").asBoolean()).isFalse();
        assertThat(REALM.get("registrationAllowed").asBoolean()).isFalse();
    }

    @Test
    void aPartnerHasScopesAndNoRole() {
        assertThat(texts(client("partner").get("defaultClientScopes")))
                .contains(
                        "registry:read",
                        "registry:report",
                        "benefits:evaluate",
                        "benefits:read",
                        "institutions:read",
                        "institutions:write",
                        "training:read",
                        "training:write");
        assertThat(client("partner").get("fullScopeAllowed").asBoolean()).isFalse();
    }

    private static JsonNode client(String id) {
        return REALM.get("clients")
                .valueStream()
                .filter(client -> client.get("clientId").asString().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static List<String> clientsWith(String setting) {
        return REALM.get("clients")
                .valueStream()
                .filter(client -> client.get(setting).asBoolean())
                .map(client -> client.get("clientId").asString())
                .toList();
    }

    private static List<String> texts(JsonNode list) {
        return list.valueStream().map(JsonNode::asString).toList();
    }
}
