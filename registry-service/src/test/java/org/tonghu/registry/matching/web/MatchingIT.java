package org.tonghu.registry.matching.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Multipart;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest(
        properties = {
            "tonghu.registry.synthetic-citizen-ids=true",
            "tonghu.registry.matching.partners.partner=POLICE_DEATHS"
        })
class MatchingIT {

    private static final String BASE = "/api/registry/v1/";
    private static final String LISTS = BASE + "matching/lists";
    private static final String SUSPICIONS = BASE + "matching/suspicions";
    private static final String CONFIRM = "{\"done\":\"RECORD_CORRECTED\",\"note\":\"已核实死亡证明\"}";
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    @Autowired Api api;
    @Autowired List<ChildRecords> records;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private Api otherCounty() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410184");
    }

    private Api supervisor() {
        return api.as(Role.CHILD_SUPERVISOR, "410122101");
    }

    /** A number nobody has, odd sequence: male. */
    private static String number(String born) {
        var start = "410199" + born + "%03d".formatted(2 * NUMBERS.incrementAndGet() + 1);
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (start.charAt(i) - '0') * WEIGHTS[i];
        }
        return start + "10X98765432".charAt(sum % 11);
    }

    /** Named by number where one is given; father in prison, mother alive. */
    private String child(String name, String citizenId) {
        var number = citizenId.isEmpty() ? "null" : "\"" + citizenId + "\"";
        var body =
                """
                {"identity":{"name":"%s","sex":"MALE","birthDate":"2015-05-01","citizenId":%s},
                 "facts":{"householdRegistration":"NONE",
                   "residence":{"township":"410122101","village":"410122101901"},
                   "parents":[{"status":"ALIVE","circumstances":[{"type":"IMPRISONED","from":"2019-01-01"}]},
                              {"status":"ALIVE"}]},
                 "care":{"care":"FAMILY"}}\
                """
                        .formatted(name, number);
        return county().post(BASE + "children", body).expect(201).text("/id");
    }

    private ApiAnswer relatives(String child, String relation, String number) {
        var path = BASE + "matching/relatives/" + child;
        var body =
                "{\"relatives\":[{\"relation\":\"%s\",\"name\":\"测试亲\",\"citizenId\":\"%s\"}]}"
                        .formatted(relation, number);
        return county().match(county().get(path).expect(200).etag()).put(path, body).expect(200);
    }

    private static String list(String kind, String rows) {
        return "{\"kind\":\"%s\",\"month\":\"2026-10\",\"unit\":\"ZZ-410122\",\"rows\":[%s]}"
                .formatted(kind, rows);
    }

    private static String row(String number, String values) {
        return "{\"citizenId\":\"%s\",\"values\":%s}".formatted(number, values);
    }

    private static String death(String number) {
        return row(number, "{\"on\":\"2026-10-02\"}");
    }

    private ApiAnswer matched(Api by, String body) throws InterruptedException {
        return await(by.post(LISTS, body).expect(202).text("/id"));
    }

    private ApiAnswer await(String id) throws InterruptedException {
        while (true) {
            var list = county().get(LISTS + "/" + id).expect(200);
            if (!list.json().path("result").isNull()) {
                return list;
            }
            Thread.sleep(30);
        }
    }

    private ApiAnswer suspicions(String child) {
        return county().get(SUSPICIONS + "?child=" + child).expect(200);
    }

    @Test
    void theDeathOfAParentIsASuspicionAboutTheChildAndChangesNothingByItself()
            throws InterruptedException {
        var mother = number("19850101");
        var child = child("测试甲", number("20150501"));
        assertThat(relatives(child, "PARENT_2", mother).body()).doesNotContain(mother);
        var before = county().get(BASE + "children/" + child).expect(200);
        var list = matched(county(), list("POLICE_DEATHS", death(mother)));
        assertThat(list.json().path("result").path("raised").asInt()).isEqualTo(1);
        var found = suspicions(child);
        assertThat(found.json().path("items")).hasSize(1);
        assertThat(found.text("/items/0/suggestion")).isEqualTo("PARENT_DIED");
        assertThat(found.text("/items/0/matchedBy")).isEqualTo("CITIZEN_ID");
        assertThat(found.text("/items/0/says/0/value")).isEqualTo("2026-10-02");
        assertThat(found.text("/items/0/explanation")).contains("公安机关", "2026-10");
        assertThat(found.body()).doesNotContain(mother);
        var after = county().get(BASE + "children/" + child).expect(200);
        assertThat(after.body()).isEqualTo(before.body());
        assertThat(after.etag()).isEqualTo(before.etag());
    }

    @Test
    void theSameListTwiceHasNoEffectAndNextMonthsSaysTheSameAgain() throws InterruptedException {
        var number = number("20150501");
        var child = child("测试乙", number);
        var body = list("POLICE_DEATHS", death(number));
        var first = matched(county(), body);
        var again = matched(county(), body);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        var next = matched(county(), body.replace("2026-10\",\"unit", "2026-11\",\"unit"));
        assertThat(next.text("/id")).isNotEqualTo(first.text("/id"));
        assertThat(next.json().path("result").path("suspected").asInt()).isEqualTo(1);
        assertThat(next.json().path("result").path("raised").asInt()).isZero();
        assertThat(suspicions(child).json().path("items")).hasSize(1);
    }

    @Test
    void whoHasNoNumberOnRecordIsFoundByNameAndBirthDateAndWhoHasAnotherIsNot()
            throws InterruptedException {
        var without = child("测试同名", "");
        var with = child("测试同名", number("20150501"));
        var row =
                "{\"name\":\"测试同名\",\"birthDate\":\"20150501\",\"values\":{\"status\":\"失学辍学\",\"on\":\"2026年9月1日\"}}";
        var list = matched(county(), list("SCHOOL_ENROLMENTS", row));
        assertThat(list.json().path("result").path("matched").asInt()).isEqualTo(1);
        assertThat(suspicions(without).text("/items/0/matchedBy")).isEqualTo("NAME_AND_BIRTH_DATE");
        assertThat(suspicions(without).text("/items/0/suggestion")).isEqualTo("OUT_OF_SCHOOL");
        assertThat(suspicions(with).json().path("items")).isEmpty();
    }

    @Test
    void whatTheRecordSaysAlreadyIsNoSuspicionAndAReleaseIs() throws InterruptedException {
        var father = number("19840101");
        var child = child("测试丙", number("20150501"));
        relatives(child, "PARENT_1", father);
        var held = row(father, "{\"event\":\"ADMITTED\",\"on\":\"2026-10-01\"}");
        var known = matched(county(), list("JUSTICE_TERMS", held));
        assertThat(known.json().path("result").path("onRecord").asInt()).isEqualTo(1);
        assertThat(suspicions(child).json().path("items")).isEmpty();
        var free = row(father, "{\"event\":\"RELEASED\",\"on\":\"2026-10-15\"}");
        matched(county(), list("JUSTICE_TERMS", free));
        assertThat(suspicions(child).text("/items/0/suggestion")).isEqualTo("PARENT_RELEASED");
    }

    @Test
    void unmatchedRowsAreCountedAndOtherCountiesChildrenAreUnmatched() throws InterruptedException {
        var number = number("20150501");
        child("测试丁", number);
        var body =
                list("POLICE_DEATHS", death(number) + "," + death(number("19700101")))
                        .replace("ZZ-410122", "ZZ-410184");
        var sent = otherCounty().post(LISTS, body).expect(202);
        var path = LISTS + "/" + sent.text("/id");
        while (otherCounty().get(path).expect(200).json().path("result").isNull()) {
            Thread.sleep(30);
        }
        var result = otherCounty().get(path).json().path("result");
        assertThat(result.path("unmatched").asInt()).isEqualTo(2);
        county().get(path).expect(404);
    }

    @Test
    void rowsThatCannotBeReadAreToldByNumberAndTheOthersCount() throws InterruptedException {
        var number = number("20150501");
        child("测试戊", number);
        var rows =
                String.join(
                        ",",
                        death(number),
                        death("410199201505010000"),
                        row(number, "{}"),
                        "{\"values\":{\"on\":\"2026-10-01\"}}",
                        row(number, "{\"on\":\"2999-01-01\"}"),
                        row(number, "{\"on\":\"2026-10-01\",\"x\":\"1\"}"));
        var list = matched(county(), list("FUNERALS", rows));
        assertThat(list.json().path("result").path("refused").asInt()).isEqualTo(5);
        assertThat(list.json().path("result").path("raised").asInt()).isEqualTo(1);
        var refused = county().get(LISTS + "/" + list.text("/id") + "/refused-rows?limit=4");
        assertThat(
                        refused.expect(200)
                                .json()
                                .path("items")
                                .valueStream()
                                .map(it -> it.path("code").asString()))
                .containsExactly("CITIZEN_ID_INVALID", "REQUIRED", "NOBODY_NAMED", "IN_THE_FUTURE");
        var rest =
                county().get(
                                LISTS
                                        + "/"
                                        + list.text("/id")
                                        + "/refused-rows?cursor="
                                        + refused.text("/next"));
        assertThat(rest.expect(200).text("/items/0/code")).isEqualTo("UNKNOWN_COLUMN");
    }

    @Test
    void aFileOfSeveralBatchesIsMatchedLikeJson() throws InterruptedException {
        var number = number("20150501");
        var child = child("测试己", number);
        var csv = new StringBuilder("序号,姓名,身份证号,死亡日期\n");
        for (int i = 0; i < 450; i++) {
            csv.append(i).append(",某人,").append(number("19600101")).append(",2026/10/3\n");
        }
        csv.append("451,测试己,").append(number).append(",20261003\n");
        var body =
                new Multipart()
                        .json(
                                "about",
                                "{\"kind\":\"POLICE_DEATHS\",\"month\":\"2026-10\",\"unit\":\"ZZ-410122\"}")
                        .file(
                                "file",
                                "list.csv",
                                "text/csv",
                                csv.toString().getBytes(StandardCharsets.UTF_8));
        var sent = county().post(LISTS + "/file", body).expect(202);
        var list = await(sent.text("/id"));
        assertThat(list.json().path("rows").asInt()).isEqualTo(451);
        assertThat(list.json().path("result").path("unmatched").asInt()).isEqualTo(450);
        assertThat(suspicions(child).text("/items/0/suggestion")).isEqualTo("CHILD_DIED");
        var job = county().get(sent.location()).expect(200);
        assertThat(job.json().path("total").asInt()).isEqualTo(451);
        var wrong =
                new Multipart()
                        .json(
                                "about",
                                "{\"kind\":\"AID\",\"month\":\"2026-10\",\"unit\":\"ZZ-410122\"}")
                        .file(
                                "file",
                                "list.csv",
                                "text/csv",
                                "姓名\n某人\n".getBytes(StandardCharsets.UTF_8));
        assertThat(county().post(LISTS + "/file", wrong).expect(400).codes())
                .containsExactly("MISSING_COLUMN");
        county().post(LISTS + "/" + list.text("/id") + "/resumption", null).expect(202);
    }

    private ApiAnswer suspicion() throws InterruptedException {
        var number = number("20150501");
        var child = child("测试庚", number);
        matched(county(), list("POLICE_DEATHS", death(number)));
        return county().get(SUSPICIONS + "/" + suspicions(child).text("/items/0/id")).expect(200);
    }

    @Test
    void aPersonConfirmsOrRejectsOnceAndTheCountyMayReopen() throws InterruptedException {
        var open = suspicion();
        var path = SUSPICIONS + "/" + open.text("/id");
        var confirmed =
                supervisor().match(open.etag()).post(path + "/confirmation", CONFIRM).expect(200);
        assertThat(confirmed.text("/state")).isEqualTo("CONFIRMED");
        assertThat(confirmed.text("/verification/done")).isEqualTo("RECORD_CORRECTED");
        var reject = "{\"why\":\"ANOTHER_PERSON\",\"note\":\"同号误报\"}";
        county().match(confirmed.etag())
                .post(path + "/rejection", reject)
                .expectProblem(409, "verified-already");
        supervisor().match(confirmed.etag()).post(path + "/reopening", null).expect(403);
        var again = county().match(confirmed.etag()).post(path + "/reopening", null).expect(200);
        county().match(again.etag())
                .post(path + "/reopening", null)
                .expectProblem(409, "suspicion-is-open");
        var rejected = county().match(again.etag()).post(path + "/rejection", reject).expect(200);
        assertThat(rejected.text("/state")).isEqualTo("REJECTED");
        assertThat(rejected.json().path("earlier")).hasSize(1);
    }

    @Test
    void whatWaitsIsAWorkListWithItsCountUntilItIsVerified() throws InterruptedException {
        var open = suspicion();
        var work = BASE + "work-lists/matching-suspicions";
        var listed = supervisor().get(work + "?limit=500").expect(200);
        assertThat(listed.body()).contains(open.text("/id"));
        assertThat(supervisor().get(work + "/count").json().path("count").asInt())
                .isEqualTo(listed.json().path("items").size());
        assertThat(county().get(SUSPICIONS + "/count?state=OPEN").json().path("count").asInt())
                .isEqualTo(
                        county().get(SUSPICIONS + "?state=OPEN&limit=500")
                                .json()
                                .path("items")
                                .size());
        county().match(open.etag())
                .post(SUSPICIONS + "/" + open.text("/id") + "/confirmation", CONFIRM)
                .expect(200);
        assertThat(supervisor().get(work + "?limit=500").body()).doesNotContain(open.text("/id"));
        api.as(Role.CHILD_DIRECTOR, "410122101901").get(work).expect(404);
        assertThat(otherCounty().get(work).expect(200).json().path("items")).isEmpty();
    }

    @Test
    void strangersOtherUnitsAndStaleReadersAreRefused() throws InterruptedException {
        var open = suspicion();
        var path = SUSPICIONS + "/" + open.text("/id");
        api.get(path).expect(401);
        api.as(Role.CHILD_DIRECTOR, "410122101901").get(path).expect(403);
        api.as(Role.PAYMENT_OFFICER, "ZZ-410122").get(path).expect(403);
        otherCounty().get(path).expect(404);
        county().post(path + "/confirmation", CONFIRM).expect(428);
        county().match("\"7\"").post(path + "/confirmation", CONFIRM).expect(412);
        var empty = county().match(open.etag()).post(path + "/confirmation", "{}").expect(400);
        assertThat(empty.pointers()).contains("#/done", "#/note");
        otherCounty()
                .post(LISTS, list("FUNERALS", death(number("19700101"))))
                .expectProblem(403, "unit-not-yours");
        var unknown = list("FUNERALS", death("x")).replace("ZZ-410122", "ZZ-NONE");
        assertThat(county().post(LISTS, unknown).expect(400).codes())
                .containsExactly("UNKNOWN_UNIT");
        var future = list("FUNERALS", death("x")).replace("2026-10\",\"unit", "2998-10\",\"unit");
        assertThat(county().post(LISTS, future).expect(400).pointers()).containsExactly("#/month");
        supervisor().post(LISTS, list("FUNERALS", death("x"))).expect(403);
    }

    @Test
    void aPartnerSendsOnlyTheListsItWasGranted() {
        var police = api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.REGISTRY_REPORT));
        var deaths = list("POLICE_DEATHS", death(number("19700101")));
        police.key("m-1").post(LISTS, deaths).expect(202);
        police.key("m-2")
                .post(LISTS, list("FUNERALS", death(number("19700101"))))
                .expectProblem(403, "list-kind-not-yours");
        police.get(SUSPICIONS).expect(403);
        police.get(LISTS).expect(403);
        api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.REGISTRY_READ))
                .key("m-3")
                .post(LISTS, deaths)
                .expect(403);
        assertThat(police.get(BASE + "matching/list-kinds").expect(200).json().path("items"))
                .hasSize(12);
    }

    @Test
    void relativesAreEnteredWholeAndOnlyWithinReach() {
        var child = child("测试辛", "");
        var path = BASE + "matching/relatives/" + child;
        var number = number("19850101");
        var entered = relatives(child, "GUARDIAN", number);
        assertThat(entered.text("/relatives/0/citizenId")).contains("***").isNotEqualTo(number);
        var body = "{\"relatives\":[{\"relation\":\"CHILD\",\"name\":\"某\"}]}";
        var wrong = county().match(entered.etag()).put(path, body).expect(400);
        assertThat(wrong.pointers()).contains("#/relatives/0/relation", "#/relatives/0/birthDate");
        county().match("\"0\"").put(path, "{\"relatives\":[]}").expect(412);
        county().match("\"9\"").put(path, "{\"relatives\":[]}").expect(412);
        county().put(path, "{\"relatives\":[]}").expect(428);
        otherCounty().get(path).expect(404);
        api.get(path).expect(401);
        api.as(Role.AUDITOR, "ZZ-MCA").get(path).expect(403);
    }

    @Test
    void suspicionsFollowTheirChildAndComeBackAndAreSealedWithIt() throws InterruptedException {
        var open = suspicion();
        var path = SUSPICIONS + "/" + open.text("/id");
        var from = open.text("/child");
        var to = child("测试壬", "");
        var mine =
                records.stream()
                        .filter(it -> it.kind().equals("matching/suspicions"))
                        .findFirst()
                        .orElseThrow();
        asService(() -> mine.follow(from, to, "joining-m"));
        assertThat(county().get(path).text("/child")).isEqualTo(to);
        assertThat(mine.of(to)).hasSize(1);
        asService(() -> mine.comeBack("joining-m"));
        assertThat(county().get(path).text("/child")).isEqualTo(from);
        asService(() -> mine.seenBy(from, List.of("SEALED")));
        county().get(path).expect(404);
    }

    private static void asService(Runnable work) {
        CurrentCallers.runAs(Caller.system("registry"), work::run);
    }
}
