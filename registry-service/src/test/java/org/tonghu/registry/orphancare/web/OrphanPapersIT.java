package org.tonghu.registry.orphancare.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tonghu.registry.MovableClock;
import org.tonghu.registry.RegisteredChildren;
import org.tonghu.registry.Soon;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;
import tools.jackson.databind.JsonNode;

@ServiceTest
@Import(MovableClock.class)
class OrphanPapersIT {

    private static final String WORK = "/api/registry/v1/work-lists/";
    private static final String FAMILY = "{\"care\":\"FAMILY\"}";

    @Autowired Api api;

    private final String number = UUID.randomUUID().toString().substring(0, 12);

    @BeforeEach
    void itIsTheSecondOfMarch() {
        MovableClock.onThe("2026-03-02");
    }

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private Api other() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410184");
    }

    private static String certificates(String child) {
        return RegisteredChildren.PATH + "/" + child + "/welfare-certificates";
    }

    private static String agreements(String child) {
        return RegisteredChildren.PATH + "/" + child + "/care-agreements";
    }

    private String issued() {
        return "{\"number\":\"" + number + "\",\"issuedOn\":\"2026-03-01\"}";
    }

    private String signed() {
        return """
        {"number":"%s","signedOn":"2026-03-01",
         "guardian":{"name":"测试祖母","relationship":"63","phone":"0371-0000000","address":"德政村"}}\
        """
                .formatted(number);
    }

    private Optional<JsonNode> waiting(String list, String child) {
        return county().get(WORK + list + "?limit=500")
                .expect(200)
                .json()
                .at("/items")
                .valueStream()
                .filter(it -> it.at("/child").asString().equals(child))
                .findFirst();
    }

    private Optional<String> missing(String child) {
        return waiting("orphan-papers-missing", child).map(it -> it.at("/code").asString());
    }

    @Test
    void anOrphanWaitsForBothPapersAndForNothingOnceItHasThem() {
        var child = RegisteredChildren.orphan(api, FAMILY);
        Soon.is(() -> missing(child).isPresent());
        assertThat(missing(child)).contains("BOTH_MISSING");
        var certificate = county().post(certificates(child), issued()).expect(201);
        assertThat(missing(child)).contains("AGREEMENT_MISSING");
        county().post(agreements(child), signed()).expect(201);
        assertThat(missing(child)).isEmpty();

        assertThat(certificate.text("/unit")).isEqualTo("ZZ-410122");
        var cancel = "{\"on\":\"2026-03-02\",\"reason\":\"LOST\"}";
        var path = certificate.location() + "/cancellation";
        county().put(path, cancel).expect(428);
        county().match("\"9\"").put(path, cancel).expect(412);
        county().match(certificate.etag()).put(path, cancel).expect(200);
        county().match("\"2\"").put(path, cancel).expectProblem(409, "certificate-cancelled");
        assertThat(missing(child)).contains("CERTIFICATE_MISSING");
        county().post(certificates(child), issued().replace(number, number + "B")).expect(201);
        assertThat(missing(child)).isEmpty();
    }

    @Test
    void aSecondGoodPaperAndANumberUsedBeforeAreRefused() {
        var child = RegisteredChildren.orphan(api, FAMILY);
        county().post(certificates(child), issued()).expect(201);
        county().post(agreements(child), signed()).expect(201);
        var sibling = RegisteredChildren.orphan(api, FAMILY);

        county().post(certificates(sibling), issued()).expectProblem(409, "number-taken");
        county().post(agreements(sibling), signed()).expectProblem(409, "number-taken");
        county().post(certificates(child), issued().replace(number, number + "B"))
                .expectProblem(409, "has-one-already");
        county().post(agreements(child), signed().replace(number, number + "B"))
                .expectProblem(409, "has-one-already");
    }

    @Test
    void onlyOrphansHavePapersAndOnlyThoseInAFamilyAnAgreement() {
        var leftBehind = RegisteredChildren.leftBehind(api);
        county().post(certificates(leftBehind), issued()).expectProblem(409, "not-an-orphan");
        county().post(agreements(leftBehind), signed()).expectProblem(409, "not-an-orphan");
    }

    @Test
    void theYearlyCheckIsOnTheListAMonthBeforeItsLastDay() {
        var child = RegisteredChildren.orphan(api, FAMILY);
        var agreement = county().post(agreements(child), signed()).expect(201);
        MovableClock.onThe("2027-01-29");
        assertThat(waiting("carer-checks-due", child)).isEmpty();
        MovableClock.onThe("2027-01-30");
        var due = waiting("carer-checks-due", child);
        assertThat(due.map(it -> it.at("/dueOn").asString())).contains("2027-03-01");
        var check = "{\"on\":\"2027-01-30\",\"outcome\":\"GOOD\",\"findings\":\"生活、学习正常\"}";
        var path = agreement.location() + "/checks";
        var supervisor = api.as(Role.CHILD_SUPERVISOR, "410122101");
        supervisor.post(path, check).expect(428);
        var checked = supervisor.match(agreement.etag()).post(path, check).expect(200);
        assertThat(checked.text("/checks/0/outcome")).isEqualTo("GOOD");
        assertThat(waiting("carer-checks-due", child)).isEmpty();

        var bad = check.replace("GOOD", "UNSUITABLE");
        var found = supervisor.match(checked.etag()).post(path, bad).expect(200);
        assertThat(waiting("carer-checks-due", child).map(it -> it.at("/code").asString()))
                .contains("FIND_ANOTHER_GUARDIAN");
        var end = "{\"on\":\"2027-01-30\",\"reason\":\"GUARDIAN_UNSUITABLE\"}";
        county().match(found.etag()).put(agreement.location() + "/end", end).expect(200);
        assertThat(waiting("carer-checks-due", child)).isEmpty();
        assertThat(missing(child)).contains("BOTH_MISSING");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"number\":\"\",\"issuedOn\":\"2026-03-01\"}         | #/number",
                "{\"issuedOn\":\"2026-03-01\"}                         | #/number",
                "{\"number\":7,\"issuedOn\":\"2026-03-01\"}            | #/number",
                "{\"number\":\"A\",\"issuedOn\":\"2026-03-03\"}        | #/issuedOn",
                "{\"number\":\"A\",\"issuedOn\":\"2014-03-03\"}        | #/issuedOn",
                "{\"number\":\"A\",\"issuedOn\":\"2026-02-30\"}        | #/issuedOn",
                "{\"number\":\"A\",\"issuedOn\":\"2026-03-01\",\"x\":1} | #/x"
            })
    void badInputSaysWhereTheFaultIs(String body, String pointer) {
        var child = RegisteredChildren.orphan(api, FAMILY);
        assertThat(county().post(certificates(child), body).expect(400).pointers())
                .contains(pointer);
    }

    @Test
    void theCountyIssuesItsOwnAndTheChildsOfficesRead() {
        var child = RegisteredChildren.orphan(api, FAMILY);
        for (var path : new String[] {certificates(child), agreements(child)}) {
            var body = path.endsWith("certificates") ? issued() : signed();
            api.post(path, body).expect(401);
            api.get(path).expect(401);
            api.as(Role.CHILD_DIRECTOR, RegisteredChildren.VILLAGE).post(path, body).expect(403);
            api.as(Role.CITY_OFFICER, "ZZ-MCA").post(path, body).expect(403);
            api.as(Role.PAYMENT_OFFICER, "ZZ-410122").get(path).expect(403);
            other().post(path, body).expectProblem(404, "not-found");
            other().get(path).expect(404);
            var made = county().post(path, body).expect(201);
            other().get(made.location()).expect(404);
            api.as(Role.AUDITOR, "ZZ-MCA").get(made.location()).expect(200);
            assertThat(
                            api.as(Role.CHILD_DIRECTOR, RegisteredChildren.VILLAGE)
                                    .get(path)
                                    .expect(200)
                                    .text("/items/0/number"))
                    .isEqualTo(number);
        }
    }
}
