package org.tonghu.training.person.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.training.world.Staff.BASE;
import static org.tonghu.training.world.Staff.COUNTY;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.Tokens;
import org.tonghu.training.world.IdNumbers;
import org.tonghu.training.world.Json;
import org.tonghu.training.world.Staff;
import org.tonghu.training.world.TrainingTest;

@TrainingTest
class PeopleIT {

    @Autowired Staff staff;
    @Autowired Api api;

    @Test
    void aPersonIsRegisteredAndShownMasked() {
        var body = Staff.person("410122101");
        body.put(
                "credentials",
                List.of(
                        Map.of(
                                "kind",
                                "SOCIAL_WORKER",
                                "title",
                                "社会工作师",
                                "issuedOn",
                                "2018-09-01")));

        var created = staff.county().post(BASE + "/people", body).expect(201);

        assertThat(created.location()).isEqualTo(BASE + "/people/" + created.text("/id"));
        assertThat(created.etag()).isEqualTo("\"1\"");
        var read = staff.county().get(created.location()).expect(200);
        assertThat(read.text("/idNumber")).startsWith("410").contains("***********").hasSize(18);
        assertThat(read.text("/phone")).isEqualTo("138****0000");
        assertThat(read.text("/credentials/0/title")).isEqualTo("社会工作师");
        assertThat(read.body())
                .doesNotContain((String) body.get("idNumber"))
                .doesNotContain("13800000000");
    }

    @Test
    void oneIdNumberHasOneRecord() {
        var body = Staff.person("410122101");
        staff.county().post(BASE + "/people", body).expect(201);
        body.put("name", "另一人");

        Staff.refused(staff.county().post(BASE + "/people", body), "ID_NUMBER_TAKEN");
        body.put("idNumber", ((String) body.get("idNumber")).toLowerCase(Locale.ROOT));
        Staff.refused(staff.county().post(BASE + "/people", body), "ID_NUMBER_TAKEN");
    }

    @Test
    void theSameRequestUnderOneKeyRegistersOnePerson() {
        var body = Staff.person("410122101");
        var first = staff.county().key("key-person-1").post(BASE + "/people", body).expect(201);

        var again = staff.county().key("key-person-1").post(BASE + "/people", body).expect(201);

        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        body.put("name", "改名");
        staff.county().key("key-person-1").post(BASE + "/people", body).expect(422);
    }

    @Test
    void anotherUnitDoesNotFindThePerson() {
        var id = staff.register("410122101");

        staff.otherCounty().get(BASE + "/people/" + id).expect(404);
        staff.otherCounty()
                .match("\"1\"")
                .put(BASE + "/people/" + id, Staff.person("410184101"))
                .expect(404);
        staff.otherCounty().get(BASE + "/people/" + id + "/qualification").expect(404);
        assertThat(staff.otherCounty().get(BASE + "/people?limit=500").body()).doesNotContain(id);
        assertThat(staff.otherCounty().get(BASE + "/people?unit=" + COUNTY).text("/items/0/id"))
                .isEmpty();
    }

    @Test
    void nobodyRegistersPeopleOfAnotherUnit() {
        staff.otherCounty()
                .post(BASE + "/people", Staff.person("410122101"))
                .expectProblem(403, "unit-not-yours");
    }

    @Test
    void aManagerSeesTheStaffOfTheInstitutionOnly() {
        var manager = api.as(Tokens.institutionManager("manager", "CWI-410122", "CWI-410122"));
        var own = Staff.person(COUNTY);
        own.put("institution", "CWI-410122");
        var id = manager.post(BASE + "/people", own).expect(201).text("/id");

        manager.get(BASE + "/people/" + id).expect(200);
        manager.get(BASE + "/people/" + staff.register("410122101")).expect(404);
        manager.post(BASE + "/people", Staff.person(COUNTY)).expectProblem(403, "unit-not-yours");
    }

    @Test
    void aPartnerWritesWithTheScopeForIt() {
        var reader = api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.TRAINING_READ));
        var writer = api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.TRAINING_WRITE));

        reader.get(BASE + "/people").expect(200);
        reader.key("partner-1").post(BASE + "/people", Staff.person("410122101")).expect(403);
        writer.key("partner-2").post(BASE + "/people", Staff.person("410122101")).expect(201);
    }

    @Test
    void aCorrectionNeedsTheRevisionRead() {
        var body = Staff.person("410122101");
        var path = staff.county().post(BASE + "/people", body).expect(201).location();
        body.remove("idNumber");
        body.put("name", "改正后");

        staff.county().put(path, body).expect(428);
        var corrected = staff.county().match("\"1\"").put(path, body).expect(200);
        assertThat(corrected.text("/name")).isEqualTo("改正后");
        assertThat(corrected.etag()).isEqualTo("\"2\"");
        staff.county().match("\"1\"").put(path, body).expectProblem(412, "stale-revision");
    }

    @Test
    void whatWasShownMaskedMayComeBackMasked() {
        var body = Staff.person("410122101");
        var created = staff.county().post(BASE + "/people", body).expect(201);
        var phone = body.get("phone");
        body.put("idNumber", created.text("/idNumber"));
        body.put("phone", created.text("/phone"));
        body.put("name", "掩码测试");

        staff.county().match("\"1\"").put(created.location(), body).expect(200);

        var search = Map.of("phone", phone, "name", "掩码测试", "unit", "410122101");
        assertThat(staff.county().post(BASE + "/people/search", search).text("/items/0/id"))
                .isEqualTo(created.text("/id"));
        body.put("phone", "139****0000");
        assertThat(
                        staff.county()
                                .match("\"2\"")
                                .put(created.location(), body)
                                .expect(400)
                                .pointers())
                .containsExactly("#/phone");
        assertThat(staff.county().post(BASE + "/people", body).expect(400).pointers())
                .containsAnyOf("#/phone", "#/idNumber");
    }

    @Test
    void peopleAreFoundByNamePhoneAndIdNumberNeverByTheUrl() {
        var body = Staff.person("410122101");
        body.put("name", "欧阳测试");
        body.put("phone", "0371-6666 8888");
        var id = staff.county().post(BASE + "/people", body).expect(201).text("/id");

        for (var search :
                List.of(
                        Map.of("name", "欧阳"),
                        Map.of("phone", "037166668888"),
                        Map.of("idNumber", body.get("idNumber")),
                        Map.of("name", "欧阳测试", "unit", "410122101"))) {
            assertThat(
                            staff.county()
                                    .post(BASE + "/people/search", search)
                                    .expect(200)
                                    .text("/items/0/id"))
                    .as("%s", search.keySet())
                    .isEqualTo(id);
        }
        var otherNumber = Map.of("idNumber", IdNumbers.next());
        assertThat(staff.county().post(BASE + "/people/search", otherNumber).text("/items/0/id"))
                .isEmpty();
        assertThat(
                        staff.otherCounty()
                                .post(BASE + "/people/search", Map.of("name", "欧阳"))
                                .text("/items/0/id"))
                .isEmpty();
        staff.county().get(BASE + "/people?name=x").expect(400);
    }

    @Test
    void peopleArePaged() {
        staff.register("410122102");
        staff.register("410122102");

        var first = staff.county().get(BASE + "/people?unit=410122102&limit=1").expect(200);
        var second =
                staff.county()
                        .get(BASE + "/people?unit=410122102&limit=1&cursor=" + first.text("/next"))
                        .expect(200);

        assertThat(second.text("/items/0/id")).isNotEmpty().isNotEqualTo(first.text("/items/0/id"));
        staff.county().get(BASE + "/people?cursor=nonsense").expect(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "idNumber|\"410199196003150000\"|#/idNumber",
                "idNumber|null|#/idNumber",
                "idNumber|410199196003150|#/idNumber",
                "name|\"\"|#/name",
                "name|null|#/name",
                "name|[]|#/name",
                "unit|\"999999\"|#/unit",
                "unit|null|#/unit",
                "profession|\"KING\"|#/profession",
                "profession|3|#/profession",
                "phone|\"12\"|#/phone",
                "phone|13800000000|#/phone",
                "credentials|{}|#/credentials",
                "credentials|[{\"kind\":\"NURSE\",\"title\":\"护士\",\"issuedOn\":\"2020-02-30\"}]|#/credentials/0/issuedOn",
                "credentials|[{\"title\":\"护士\",\"issuedOn\":\"2020-02-01\"}]|#/credentials/0/kind",
                "crown|true|#/crown"
            })
    void badInputIsAnsweredWithAPointer(String field, String value, String pointer) {
        var body = Staff.person("410122101");
        var json = Json.with(body, field, value);

        var answer = staff.county().post(BASE + "/people", json).expect(400);

        assertThat(answer.pointers()).as("%s", answer).contains(pointer);
        assertThat(answer.body()).doesNotContain("410199");
    }
}
