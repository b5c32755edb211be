package org.tonghu.registry.child.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.child.web.ChildBodies.PATH;
import static org.tonghu.registry.child.web.ChildBodies.changed;
import static org.tonghu.registry.child.web.ChildBodies.newNumber;
import static org.tonghu.registry.child.web.ChildBodies.orphan;
import static org.tonghu.registry.child.web.ChildBodies.orphanWithNumber;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest
class ChildIT {

    @Autowired Api api;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private Api otherCounty() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410184");
    }

    private ApiAnswer registered() {
        return county().post(PATH, orphan()).expect(201);
    }

    @Test
    void aRegisteredChildIsClassifiedAndCanBeReadAtItsLocation() {
        var created = county().post(PATH, orphan()).expect(201);
        var read = county().get(created.location()).expect(200);
        assertThat(read.etag()).isEqualTo(created.etag()).isEqualTo("\"1\"");
        assertThat(read.body()).isEqualTo(created.body());
        assertThat(read.text("/classification/categories/0")).isEqualTo("ORPHAN");
        assertThat(read.text("/categoryHistory/0/category")).isEqualTo("ORPHAN");
        assertThat(read.text("/unit")).isEqualTo("ZZ-410122");
        assertThat(read.text("/facts/aidReceived/0/monthlyAmount")).isEqualTo("60.00");
        assertThat(read.text("/registrationNumber")).startsWith("ZZ20");
        assertThat(read.body()).doesNotContainIgnoringCase("hiv");
    }

    @Test
    void theCitizenIdIsMaskedUntilItIsRevealedForAStatedPurpose() {
        var number = newNumber();
        var created = county().post(PATH, orphanWithNumber(number)).expect(201);
        assertThat(created.body()).doesNotContain(number);
        assertThat(created.text("/identity/citizenId")).startsWith("410").contains("***");
        var reveal = created.location() + "/citizen-id/reveal";
        assertThat(county().post(reveal, null).expectProblem(400, "invalid").pointers())
                .containsExactly("#/header/X-Access-Purpose");
        var purpose = county().with("X-Access-Purpose", "VERIFICATION");
        assertThat(purpose.post(reveal, null).expect(200).text("/citizenId")).isEqualTo(number);
        api.as(Role.CHILD_DIRECTOR, "410122101901").post(reveal, null).expect(403);
        otherCounty().with("X-Access-Purpose", "VERIFICATION").post(reveal, null).expect(404);
        purpose.post(registered().location() + "/citizen-id/reveal", null).expect(404);
    }

    @Test
    void theSameCitizenIdIsRefusedAndNamesTheRecordOnlyToWhoMaySeeIt() {
        var number = newNumber();
        var first = county().post(PATH, orphanWithNumber(number)).expect(201);
        var again = county().post(PATH, orphanWithNumber(number));
        assertThat(again.expectProblem(409, "citizen-id-taken").text("/detail"))
                .contains(first.text("/id"));
        var elsewhere = orphanWithNumber(number);
        changed(elsewhere, "/facts/residence", "{\"township\":\"410184001\"}");
        var answer = otherCounty().post(PATH, elsewhere);
        assertThat(answer.expectProblem(409, "citizen-id-taken").text("/detail"))
                .doesNotContain(first.text("/id"));
    }

    @Test
    void aRepeatedRegistrationUnderOneKeyMakesOneChild() {
        var body = orphanWithNumber(newNumber());
        var first = county().key("register-1").post(PATH, body).expect(201);
        var second = county().key("register-1").post(PATH, body).expect(201);
        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
        county().key("register-1").post(PATH, orphan()).expect(422);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_DIRECTOR,410122101901,201",
        "CHILD_DIRECTOR,410122101902,403",
        "CHILD_SUPERVISOR,410122101,201",
        "CHILD_SUPERVISOR,410122102,403",
        "COUNTY_OFFICER,ZZ-410122,201",
        "COUNTY_OFFICER,ZZ-410184,403",
        "CITY_OFFICER,ZZ-MCA,201",
        "AUDITOR,ZZ-MCA,403",
        "PAYMENT_OFFICER,ZZ-410122,403",
        "TRAINING_COORDINATOR,ZZ-MCA,403",
        "INSTITUTION_MANAGER,ZZ-CWI,403",
        "PLATFORM_ADMIN,ZZ-MCA,403",
        "SERVICE,ZZ-MCA,403"
    })
    void whoRegistersMustHaveTheRoleAndReachThePlace(Role role, String unit, int status) {
        api.as(role, unit).post(PATH, orphan()).expect(status);
    }

    @Test
    void aPlaceOutsideOfReachIsNotYours() {
        otherCounty().post(PATH, orphan()).expectProblem(403, "unit-not-yours");
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_DIRECTOR,410122101901,200",
        "CHILD_DIRECTOR,410122101902,404",
        "CHILD_SUPERVISOR,410122101,200",
        "COUNTY_OFFICER,ZZ-410122,200",
        "COUNTY_OFFICER,ZZ-410184,404",
        "CITY_OFFICER,ZZ-MCA,200",
        "AUDITOR,ZZ-MCA,200",
        "PAYMENT_OFFICER,ZZ-410122,403",
        "PLATFORM_ADMIN,ZZ-MCA,403",
        "SERVICE,ZZ-MCA,403"
    })
    void aChildIsReadByThoseWhoAnswerForThePlace(Role role, String unit, int status) {
        api.as(role, unit).get(registered().location()).expect(status);
    }

    @Test
    void anInstitutionsManagerSeesTheChildrenInItAndNoOthers() {
        var body =
                changed(
                        orphan(),
                        "/care",
                        "{\"care\":\"INSTITUTION\",\"institution\":\"CWI-410122\"}");
        var inside = county().post(PATH, body).expect(201).location();
        var manager = api.as(Tokens.institutionManager("m", "CWI-410122", "CWI-410122"));
        manager.get(inside).expect(200);
        manager.get(registered().location()).expect(404);
        assertThat(manager.post(PATH + "/search", "{}").expect(200).json().path("items"))
                .isNotEmpty();
    }

    @Test
    void baishaBelongsToTheNewDistrictAndNotToTheCountyOfItsCode() {
        var body = changed(orphan(), "/facts/residence", "{\"township\":\"410122105\"}");
        changed(body, "/facts/registeredAt", "\"410122105\"");
        county().post(PATH, body).expect(403);
        var district = api.as(Role.COUNTY_OFFICER, "ZZ-ZDND");
        var created = district.post(PATH, body).expect(201);
        assertThat(created.text("/unit")).isEqualTo("ZZ-ZDND");
        county().get(created.location()).expect(404);
    }

    @Test
    void partnersReadOrReportByTheirScopes() {
        var reporter = api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.REGISTRY_REPORT));
        var reader = api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.REGISTRY_READ));
        reporter.post(PATH, orphan()).expect(400);
        var made = reporter.key("partner-1").post(PATH, orphan()).expect(201).location();
        reader.get(made).expect(200);
        reporter.get(made).expect(403);
        reader.key("partner-2").post(PATH, orphan()).expect(403);
        reader.post(PATH + "/search", "{}").expect(200);
        reporter.post(PATH + "/search", "{}").expect(403);
    }

    @Test
    void aCorrectionNeedsTheRevisionThatWasRead() {
        var child = registered();
        var facts = orphan().path("facts").toString();
        var path = child.location() + "/facts";
        county().put(path, facts).expect(428);
        county().match("\"7\"").put(path, facts).expectProblem(412, "stale-revision");
        var corrected = county().match(child.etag()).put(path, facts).expect(200);
        assertThat(corrected.etag()).isEqualTo("\"2\"");
        county().match(child.etag()).put(path, facts).expectProblem(412, "stale-revision");
        otherCounty().match(corrected.etag()).put(path, facts).expect(404);
        api.as(Role.AUDITOR, "ZZ-MCA").match(corrected.etag()).put(path, facts).expect(403);
    }

    @Test
    void otherFactsGiveOtherCategories() {
        var child = registered();
        var body =
                changed(
                        orphan(),
                        "/facts/parents",
                        "[{\"status\":\"ALIVE\"},{\"status\":\"DEAD\"}]");
        var facts = body.path("facts").toString();
        var corrected =
                county().match(child.etag()).put(child.location() + "/facts", facts).expect(200);
        assertThat(corrected.json().at("/classification/categories")).isEmpty();
        assertThat(corrected.json().at("/categoryHistory")).isEmpty();
        var decisions = county().get(child.location() + "/classifications").expect(200);
        assertThat(decisions.json().path("items")).hasSize(2);
        assertThat(decisions.text("/items/0/cause")).isEqualTo("CORRECTED");
        assertThat(decisions.text("/items/1/categories/0")).isEqualTo("ORPHAN");
        assertThat(decisions.text("/items/1/facts/parents/0/status")).isEqualTo("DEAD");
        var first = county().get(child.location() + "/classifications?limit=1").expect(200);
        var second =
                county().get(
                                child.location()
                                        + "/classifications?limit=1&cursor="
                                        + first.text("/next"));
        assertThat(second.expect(200).text("/items/0/cause")).isEqualTo("REGISTERED");
        assertThat(second.json().path("next").isNull()).isTrue();
        county().get(child.location() + "/classifications?cursor=x").expect(400);
    }

    @Test
    void theIdentityIsCorrectedAndABirthDateDecidesAnew() {
        var child = registered();
        var path = child.location() + "/identity";
        var grown = "{\"name\":\"测试乙\",\"sex\":\"FEMALE\",\"birthDate\":\"2000-05-01\"}";
        var corrected = county().match(child.etag()).put(path, grown).expect(200);
        assertThat(corrected.text("/identity/name")).isEqualTo("测试乙");
        assertThat(corrected.json().at("/classification/categories")).isEmpty();
        county().match(corrected.etag()).put(path, "{}").expectProblem(400, "invalid");
    }

    @Test
    void theMaskedNumberSentBackLeavesTheNumberAsItIs() {
        var number = newNumber();
        var child = county().post(PATH, orphanWithNumber(number)).expect(201);
        var identity = child.json().path("identity");
        var renamed = identity.toString().replace("测试甲", "测试丁");
        var path = child.location() + "/identity";
        var corrected = county().match(child.etag()).put(path, renamed).expect(200);
        assertThat(corrected.text("/identity/name")).isEqualTo("测试丁");
        var reveal = county().with("X-Access-Purpose", "VERIFICATION");
        assertThat(reveal.post(child.location() + "/citizen-id/reveal", null).text("/citizenId"))
                .isEqualTo(number);
        var younger = renamed.replace("2015-05-01", "2016-05-01");
        var refused = county().match(corrected.etag()).put(path, younger);
        assertThat(refused.expectProblem(400, "invalid").codes()).contains("BIRTH_DATE_DIFFERS");
    }

    @Test
    void aCorrectionThatChangesNothingDecidesNothing() {
        var child = registered();
        var facts = orphan().path("facts").toString();
        county().match(child.etag()).put(child.location() + "/facts", facts).expect(200);
        var decisions = county().get(child.location() + "/classifications").expect(200);
        assertThat(decisions.json().path("items")).hasSize(1);
    }

    @Test
    void movingAChildOutOfOnesReachIsRefused() {
        var child = registered();
        var body = changed(orphan(), "/facts/residence", "{\"township\":\"410184001\"}");
        changed(body, "/facts/registeredAt", "\"410184001\"");
        var facts = body.path("facts").toString();
        var path = child.location() + "/facts";
        county().match(child.etag()).put(path, facts).expectProblem(403, "unit-not-yours");
        var moved =
                api.as(Role.CITY_OFFICER, "ZZ-MCA")
                        .match(child.etag())
                        .put(path, facts)
                        .expect(200);
        assertThat(moved.text("/unit")).isEqualTo("ZZ-410184");
        county().get(child.location()).expect(404);
        otherCounty().get(child.location()).expect(200);
    }

    @Test
    void sealedHealthIsSetByTheCountyAndShownToNobody() {
        var child = registered();
        var path = child.location() + "/sealed-health";
        var supervisor = api.as(Role.CHILD_SUPERVISOR, "410122101");
        supervisor.match(child.etag()).put(path, "{\"livingWithHiv\":true}").expect(403);
        county().match(child.etag()).put(path, "{\"livingWithHiv\":\"yes\"}").expect(400);
        county().put(path, "{\"livingWithHiv\":true}").expect(428);
        otherCounty().match(child.etag()).put(path, "{\"livingWithHiv\":true}").expect(404);
        var set = county().match(child.etag()).put(path, "{\"livingWithHiv\":true}").expect(204);
        assertThat(set.etag()).isEqualTo("\"2\"");
        assertThat(county().get(child.location()).body()).doesNotContainIgnoringCase("hiv");
        var facts =
                api.as(Tokens.service("benefits"))
                        .get(child.location() + "/benefit-facts")
                        .expect(200);
        assertThat(facts.json().path("livingWithHiv").asBoolean()).isTrue();
    }

    @Test
    void aChildWhoLeftKeepsTheFileAndChangesNoMore() {
        var child = registered();
        var path = child.location() + "/departure";
        var today = child.text("/registeredOn");
        var leaving = "{\"on\":\"" + today + "\",\"reason\":\"MOVED_AWAY\"}";
        county().match(child.etag())
                .put(path, "{\"on\":\"2999-01-01\",\"reason\":\"DIED\"}")
                .expectProblem(400, "invalid");
        var left = county().match(child.etag()).put(path, leaving).expect(200);
        assertThat(left.text("/status")).isEqualTo("LEFT");
        county().match(left.etag()).put(path, leaving).expectProblem(409, "child-has-left");
        county().match(left.etag())
                .put(child.location() + "/facts", orphan().path("facts").toString())
                .expectProblem(409, "child-has-left");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "CHILD_DIRECTOR",
                "CHILD_SUPERVISOR",
                "COUNTY_OFFICER",
                "CITY_OFFICER",
                "AUDITOR"
            })
    void theHistoryTellsWhatHappenedToThoseWhoMaySeeIt(Role role) {
        var child = registered();
        var unit = List.of("410122101901", "410122101", "ZZ-410122", "ZZ-MCA", "ZZ-MCA");
        var at =
                List.of(
                                Role.CHILD_DIRECTOR,
                                Role.CHILD_SUPERVISOR,
                                Role.COUNTY_OFFICER,
                                Role.CITY_OFFICER,
                                Role.AUDITOR)
                        .indexOf(role);
        api.as(role, unit.get(at)).get(child.location() + "/history").expect(200);
        otherCounty().get(child.location() + "/history").expect(404);
        otherCounty().get(child.location() + "/classifications").expect(404);
    }

    @Test
    void thatSomethingWasSealedIsTheCountysBusiness() throws InterruptedException {
        var child = registered();
        county().match(child.etag())
                .put(child.location() + "/sealed-health", "{\"livingWithHiv\":true}")
                .expect(204);
        var path = child.location() + "/history";
        while (county().get(path).expect(200).json().path("items").size() < 3) {
            Thread.sleep(50);
        }
        assertThat(county().get(path).body()).contains("sealedHealth");
        var director = api.as(Role.CHILD_DIRECTOR, "410122101901");
        assertThat(director.get(path).expect(200).body()).doesNotContain("sealedHealth");
    }

    @Test
    void theHistoryListsRegistrationAndClassification() throws InterruptedException {
        var path = registered().location() + "/history";
        var history = county().get(path).expect(200);
        while (history.json().path("items").size() < 2) {
            Thread.sleep(50);
            history = county().get(path).expect(200);
        }
        assertThat(history.text("/items/0/type")).isEqualTo("child.registered");
        assertThat(history.text("/items/1/type")).isEqualTo("child.classified");
        assertThat(history.text("/items/1/categories/0")).isEqualTo("ORPHAN");
        assertThat(history.text("/items/0/by")).isEqualTo("id-of-county-officer");
    }
}
