package org.tonghu.registry.leftbehindwoman.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.leftbehindwoman.web.WomanBodies.PATH;
import static org.tonghu.registry.leftbehindwoman.web.WomanBodies.changed;
import static org.tonghu.registry.leftbehindwoman.web.WomanBodies.newNumber;
import static org.tonghu.registry.leftbehindwoman.web.WomanBodies.number;
import static org.tonghu.registry.leftbehindwoman.web.WomanBodies.withNumber;
import static org.tonghu.registry.leftbehindwoman.web.WomanBodies.woman;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.registry.RegisteredChildren;
import org.tonghu.registry.Soon;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;

@ServiceTest
class WomanIT {

    @Autowired Api api;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private Api otherCounty() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410184");
    }

    @Test
    void aRegisteredWomanCanBeReadAtHerLocationWithNumbersMasked() {
        var number = newNumber();
        var created = county().post(PATH, withNumber(number)).expect(201);
        var read = county().get(created.location()).expect(200);
        assertThat(read.body()).isEqualTo(created.body());
        assertThat(read.etag()).isEqualTo("\"1\"");
        assertThat(read.body()).doesNotContain(number, "13800001111", "13900002222");
        assertThat(read.text("/phone")).isEqualTo("138****1111");
        assertThat(read.text("/unit")).isEqualTo("ZZ-410122");
        assertThat(read.text("/status")).isEqualTo("ACTIVE");
        assertThat(read.text("/registrationNumber")).startsWith("FZZ20");
        assertThat(read.text("/household/economicStatus/0")).isEqualTo("REGISTERED_POOR");
        assertThat(read.text("/condition/needs/0")).isEqualTo("EMPLOYMENT");
    }

    @Test
    void theSameCitizenIdIsRefusedAndNamesTheRecordOnlyToWhoMaySeeIt() {
        var number = newNumber();
        var id = county().post(PATH, withNumber(number)).expect(201).text("/id");
        var again = county().post(PATH, withNumber(number));
        assertThat(again.expectProblem(409, "citizen-id-taken").text("/detail")).contains(id);
        var there = changed(withNumber(number), "/residence", "{\"township\":\"410184001\"}");
        var elsewhere = otherCounty().post(PATH, there);
        assertThat(elsewhere.expectProblem(409, "citizen-id-taken").text("/detail"))
                .doesNotContain(id);
        county().post(PATH, withNumber(newNumber())).expect(201);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_DIRECTOR,410122101901,201",
        "CHILD_DIRECTOR,410122101902,403",
        "CHILD_SUPERVISOR,410122101,201",
        "CHILD_SUPERVISOR,410122102,403",
        "COUNTY_OFFICER,ZZ-410184,403",
        "CITY_OFFICER,ZZ-MCA,201",
        "AUDITOR,ZZ-MCA,403",
        "INSTITUTION_MANAGER,ZZ-CWI,403",
        "SERVICE,ZZ-MCA,403"
    })
    void whoRegistersMustHaveTheRoleAndReachThePlace(Role role, String unit, int status) {
        api.as(role, unit).post(PATH, woman()).expect(status);
    }

    @ParameterizedTest
    @CsvSource({
        "CHILD_DIRECTOR,410122101901,200",
        "CHILD_DIRECTOR,410122101902,404",
        "CHILD_SUPERVISOR,410122101,200",
        "COUNTY_OFFICER,ZZ-410184,404",
        "CITY_OFFICER,ZZ-MCA,200",
        "AUDITOR,ZZ-MCA,200",
        "PAYMENT_OFFICER,ZZ-410122,403",
        "TRAINING_COORDINATOR,ZZ-MCA,403"
    })
    void whoReadsMustHaveTheRoleAndReachTheRecord(Role role, String unit, int status) {
        var at = county().post(PATH, woman()).expect(201).location();
        api.as(role, unit).get(at).expect(status);
        api.as(role, unit).get(at + "/history").expect(status);
        api.get(at).expect(401);
    }

    @Test
    void aCorrectionNeedsTheRevisionReadAndLeavesMaskedNumbersAsTheyAre() {
        var number = newNumber();
        var created = county().post(PATH, withNumber(number)).expect(201);
        var masked = withNumber(created.text("/person/citizenId"));
        changed(masked, "/phone", "\"" + created.text("/phone") + "\"");
        changed(masked, "/household/address", "\"德政村 10 号\"");
        county().put(created.location(), masked).expect(428);
        var at = county().match("\"1\"");
        var corrected = at.put(created.location(), masked).expect(200);
        assertThat(corrected.text("/household/address")).isEqualTo("德政村 10 号");
        at.put(created.location(), masked).expect(412);
        var told = created.location() + "/history";
        Soon.is(() -> county().get(told).expect(200).json().at("/items").size() > 1);
        var history = county().get(told).expect(200);
        assertThat(history.text("/items/1/fields/0")).isEqualTo("household");
        assertThat(history.json().at("/items/1/fields").size()).isEqualTo(1);
        var contacts = county().with("X-Access-Purpose", "VISIT");
        assertThat(contacts.post(created.location() + "/contacts/reveal", null).text("/phone"))
                .isEqualTo("13800001111");
        changed(masked, "/phone", "\"137****9999\"");
        assertThat(county().match("\"2\"").put(created.location(), masked).expect(400).pointers())
                .containsExactly("#/phone");
        changed(masked, "/residence", "{\"township\":\"410184001\"}");
        changed(masked, "/phone", "");
        county().match("\"2\"")
                .put(created.location(), masked)
                .expectProblem(403, "unit-not-yours");
        otherCounty().match("\"2\"").put(created.location(), woman()).expect(404);
    }

    @Test
    void numbersAreRevealedForAStatedPurposeOnly() {
        var number = newNumber();
        var at = county().post(PATH, withNumber(number)).expect(201).location();
        var withoutNumber = county().post(PATH, woman()).expect(201).location();
        county().post(at + "/citizen-id/reveal", null).expect(400);
        county().post(at + "/contacts/reveal", null).expect(400);
        var purpose = county().with("X-Access-Purpose", "VERIFICATION");
        assertThat(purpose.post(at + "/citizen-id/reveal", null).expect(200).text("/citizenId"))
                .isEqualTo(number);
        purpose.post(withoutNumber + "/citizen-id/reveal", null).expect(404);
        var director =
                api.as(Role.CHILD_DIRECTOR, "410122101901").with("X-Access-Purpose", "VISIT");
        director.post(at + "/citizen-id/reveal", null).expect(403);
        assertThat(director.post(at + "/contacts/reveal", null).expect(200).text("/spousePhone"))
                .isEqualTo("13900002222");
        otherCounty()
                .with("X-Access-Purpose", "VISIT")
                .post(at + "/contacts/reveal", null)
                .expect(404);
    }

    @Test
    void sheLeavesForAReasonAndTheRecordCanBeOpenedAgain() {
        var created = county().post(PATH, woman()).expect(201);
        var at = created.location();
        var today = created.text("/stays/0/from");
        var leaving = "{\"on\":\"" + today + "\",\"reason\":\"HUSBAND_RETURNED\"}";
        var back = "{\"from\":\"" + today + "\",\"reason\":\"HUSBAND_AWAY_AGAIN\"}";
        county().put(at + "/departure", leaving).expect(428);
        api.as(Role.CHILD_DIRECTOR, "410122101901")
                .match("\"1\"")
                .put(at + "/departure", leaving)
                .expect(403);
        otherCounty().match("\"1\"").put(at + "/departure", leaving).expect(404);
        var supervisor = api.as(Role.CHILD_SUPERVISOR, "410122101").match("\"1\"");
        supervisor.put(at + "/reopening", back).expectProblem(409, "woman-is-registered");
        assertThat(supervisor.put(at + "/departure", leaving).expect(200).text("/status"))
                .isEqualTo("LEFT");
        supervisor.put(at + "/departure", leaving).expect(409);
        var next = county().match("\"2\"");
        next.put(at, woman()).expectProblem(409, "woman-has-left");
        next.put(at + "/reopening", back.replace(today, "2020-01-01"))
                .expectProblem(409, "before-departure");
        next.put(at + "/reopening", back.replace(today, "2999-01-01")).expect(400);
        var opened = next.put(at + "/reopening", back).expect(200);
        assertThat(opened.text("/status")).isEqualTo("ACTIVE");
        assertThat(opened.text("/stays/0/left")).isEqualTo("HUSBAND_RETURNED");
        assertThat(opened.text("/stays/1/returned")).isEqualTo("HUSBAND_AWAY_AGAIN");
    }

    @Test
    void childrenAreLinkedWhereTheReaderMaySeeThem() {
        var child = RegisteredChildren.leftBehind(api);
        var elsewhere = childOfAnotherCounty();
        var body = changed(woman(), "/children", "[\"" + child + "\"]");
        var at = county().post(PATH, body).expect(201).location();
        assertThat(county().get(at).text("/children/0")).isEqualTo(child);
        changed(body, "/children", "[\"" + elsewhere + "\"]");
        assertThat(county().post(PATH, body).expect(400).codes()).containsExactly("UNKNOWN_CHILD");
        var city = api.as(Role.CITY_OFFICER, "ZZ-MCA");
        var both = changed(woman(), "/children", "[\"" + child + "\",\"" + elsewhere + "\"]");
        city.match("\"1\"").put(at, both).expect(200);
        assertThat(county().get(at).json().at("/children")).hasSize(1);
        changed(body, "/children", "[]");
        county().match("\"2\"").put(at, body).expect(200);
        assertThat(city.get(at).text("/children/0")).isEqualTo(elsewhere);
    }

    @Test
    void womenAreFoundByNameNumberAndPlaceWithinReach() {
        var number = newNumber();
        var body = changed(withNumber(number), "/person/name", "\"Ｂｅｌａ·寻\"");
        var id = county().post(PATH, body).expect(201).text("/id");
        assertThat(found(county(), "{\"name\":\"bela寻\",\"status\":\"ACTIVE\"}"))
                .containsExactly(id);
        assertThat(found(county(), "{\"citizenId\":\"" + number + "\"}")).containsExactly(id);
        assertThat(found(county(), "{\"name\":\"bela\",\"village\":\"410122101901\"}"))
                .containsExactly(id);
        assertThat(found(county(), "{\"name\":\"bela\",\"township\":\"410122102\"}")).isEmpty();
        assertThat(found(county(), "{\"name\":\"bela\",\"unit\":\"ZZ-410184\"}")).isEmpty();
        assertThat(found(county(), "{\"name\":\"bela\",\"status\":\"LEFT\"}")).isEmpty();
        assertThat(found(otherCounty(), "{\"name\":\"bela\"}")).isEmpty();
        county().post(PATH + "/search", "{\"phone\":\"1\"}").expect(400);
        county().post(PATH + "/search?limit=0", "{}").expect(400);
        api.as(Role.PAYMENT_OFFICER, "ZZ-410122").post(PATH + "/search", "{}").expect(403);
    }

    @Test
    void whoReadsHerRecordIsInTheAccessLog() {
        var created = county().post(PATH, woman()).expect(201);
        county().get(created.location()).expect(200);
        var accesses = "/api/registry/v1/accesses?child=" + created.text("/id");
        var log = api.as(Role.AUDITOR, "ZZ-MCA").get(accesses).expect(200);
        assertThat(log.text("/items/0/route")).endsWith("/left-behind-women/{id}");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/person/birthDate|\"2999-01-01\"|#/person/birthDate",
                "/person/name|\" \"|#/person/name",
                "/person/citizenId|\"1\"|#/person/citizenId",
                "/residence/township|\"999999999\"|#/residence/township",
                "/residence/village|\"410184001901\"|#/residence/village",
                "/phone|\"abc\"|#/phone",
                "/spouse/awaySince|\"2999-01-01\"|#/spouse/awaySince",
                "/spouse/awaySince|\"1980-01-01\"|#/spouse/awaySince",
                "/spouse/expectedBack|\"2020-01-01\"|#/spouse/expectedBack",
                "/household/membersAtHome|2|#/household/membersAtHome",
                "/household/registration|\"FARM\"|#/household/registration",
                "/condition/needs|[\"MONEY\"]|#/condition/needs/0",
                "/children|[\"a\",\"b\",\"c\"]|#/children",
                "/category|\"ORPHAN\"|#/category"
            })
    void whatCannotBeSoIsA400AtItsMember(String member, String value, String pointer) {
        var refused = county().post(PATH, changed(woman(), member, value)).expect(400);
        assertThat(refused.pointers()).contains(pointer);
    }

    @Test
    void aNumberOfAManOrOfAnotherDayIsNotHers() {
        var man = number("41019919880301777");
        assertThat(county().post(PATH, withNumber(man)).expect(400).codes())
                .containsExactly("SEX_DIFFERS");
        var other = number("41019919880302778");
        assertThat(county().post(PATH, withNumber(other)).expect(400).codes())
                .containsExactly("BIRTH_DATE_DIFFERS");
    }

    @Test
    void aGirlIsRegisteredAsAChild() {
        var girl = changed(woman(), "/person/birthDate", "\"2015-05-01\"");
        county().post(PATH, girl).expectProblem(409, "still-a-child");
        var urban = changed(woman(), "/household/registration", "\"URBAN\"");
        county().post(PATH, urban).expectProblem(409, "not-rural");
    }

    /** Lives and is registered there: no other county sees it. */
    private String childOfAnotherCounty() {
        var body =
                """
                {"identity":{"name":"测试童","sex":"FEMALE","birthDate":"2015-05-01"},
                 "facts":{"householdRegistration":"RURAL","registeredAt":"410184001",
                   "residence":{"township":"410184001"},
                   "parents":[{"status":"ALIVE"},{"status":"ALIVE"}]},
                 "care":{"care":"FAMILY"}}\
                """;
        return otherCounty().post(RegisteredChildren.PATH, body).expect(201).text("/id");
    }

    private static List<String> found(Api caller, String query) {
        return caller.post(PATH + "/search", query)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
    }
}
