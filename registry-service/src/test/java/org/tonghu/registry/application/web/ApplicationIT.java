package org.tonghu.registry.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.application.web.Bodies.APPLICATIONS;
import static org.tonghu.registry.application.web.Bodies.CHILDREN;
import static org.tonghu.registry.application.web.Bodies.applicationFor;
import static org.tonghu.registry.application.web.Bodies.noOrphan;
import static org.tonghu.registry.application.web.Bodies.orphan;
import static org.tonghu.registry.application.web.Bodies.orphanRegisteredAt;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest
class ApplicationIT {

    private static final String WORK = "/api/registry/v1/work-lists/";
    private static final String MEETS =
            "{\"meets\":true,\"methods\":[\"DATA_MATCHING\"],\"findings\":\"比对一致\"}";

    @Autowired Api api;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private Api supervisor() {
        return api.as(Role.CHILD_SUPERVISOR, "410122101");
    }

    private Api director() {
        return api.as(Role.CHILD_DIRECTOR, "410122101901");
    }

    private Api elsewhere() {
        return api.as(Role.CHILD_SUPERVISOR, "410184001");
    }

    private String child(String body) {
        return county().post(CHILDREN, body).expect(201).text("/id");
    }

    private ApiAnswer applied() {
        return supervisor().post(APPLICATIONS, applicationFor(child(orphan()))).expect(201);
    }

    private ApiAnswer step(Api who, ApiAnswer before, String step, Object body) {
        var path = APPLICATIONS + "/" + before.text("/id");
        return who.match(before.etag()).post(path + "/" + step, body);
    }

    private ApiAnswer verified(ApiAnswer application) {
        return step(supervisor(), application, "verification", MEETS).expect(200);
    }

    @Test
    void anApplicationIsReceivedVerifiedConfirmedAndTold() {
        var received = applied();
        assertThat(county().get(received.location()).expect(200).body()).isEqualTo(received.body());
        assertThat(received.text("/state")).isEqualTo("RECEIVED");
        assertThat(received.text("/home")).isEqualTo("410122101");
        assertThat(received.text("/unit")).isEqualTo("ZZ-410122");
        assertThat(received.text("/deadlines/0/task")).isEqualTo("VERIFY");
        var confirmed = step(county(), verified(received), "confirmation", "{}").expect(200);
        assertThat(confirmed.text("/ruling/rightFrom")).endsWith("-01");
        var child = confirmed.text("/child");
        var recognised = county().get(CHILDREN + "/" + child + "/recognitions").expect(200);
        assertThat(recognised.text("/recognised/0/kind")).isEqualTo("ORPHAN");
        assertThat(recognised.text("/recognised/0/number")).isEqualTo(received.text("/number"));
        assertThat(recognised.json().path("notRecognised")).isEmpty();
        var today = confirmed.text("/ruling/on");
        var reply = "{\"on\":\"" + today + "\",\"way\":\"IN_PERSON\"}";
        var told = step(supervisor(), confirmed, "reply", reply).expect(200);
        assertThat(told.json().path("deadlines").valueStream())
                .allSatisfy(it -> assertThat(it.path("doneOn").isNull()).isFalse());
        step(supervisor(), told, "reply", reply).expectProblem(409, "told-already");
    }

    @Test
    void whatTheFactsMeetButNobodyRecognisedIsShownApart() {
        var child = child(orphan());
        var view = county().get(CHILDREN + "/" + child + "/recognitions").expect(200);
        assertThat(view.json().path("recognised")).isEmpty();
        assertThat(view.text("/notRecognised/0")).isEqualTo("ORPHAN");
        api.as(Role.COUNTY_OFFICER, "ZZ-410184")
                .get(CHILDREN + "/" + child + "/recognitions")
                .expect(404);
    }

    @Test
    void whoVerifiedMayNotDecideAndAnotherMay() {
        var verified = step(county(), applied(), "verification", MEETS).expect(200);
        step(county(), verified, "confirmation", "{}").expectProblem(409, "same-person");
        step(county(), verified, "refusal", "{\"reason\":\"不符合条件\"}")
                .expectProblem(409, "same-person");
        var other = api.as(Tokens.of("county-officer-b", Role.COUNTY_OFFICER, "ZZ-410122"));
        step(other, verified, "confirmation", "{}").expect(200);
    }

    @Test
    void aRefusalTakesWrittenReasonsAndNamesTheRemedies() {
        var verified = verified(applied());
        assertThat(step(county(), verified, "refusal", "{}").expect(400).pointers())
                .contains("#/reason");
        step(county(), verified, "refusal", "{\"reason\":\"     \"}").expect(400);
        var refused =
                step(county(), verified, "refusal", "{\"reason\":\"母亲健在且有监护能力\"}").expect(200);
        assertThat(refused.text("/state")).isEqualTo("REFUSED");
        assertThat(refused.text("/ruling/remedies/text")).contains("行政复议").contains("行政诉讼");
        assertThat(refused.json().at("/ruling/remedies/reviewUntil").isNull()).isTrue();
        var on = refused.text("/ruling/on");
        var told =
                step(supervisor(), refused, "reply", "{\"on\":\"" + on + "\",\"way\":\"LETTER\"}");
        assertThat(told.expect(200).text("/ruling/remedies/reviewUntil"))
                .isEqualTo(LocalDate.parse(on).plusDays(60).toString());
    }

    @Test
    void factsThatDoNotMeetTheCategoryAreNotConfirmed() {
        var body = applicationFor(child(noOrphan()));
        var verified = verified(supervisor().post(APPLICATIONS, body).expect(201));
        step(county(), verified, "confirmation", "{}").expectProblem(409, "category-not-met");
    }

    @Test
    void aCommitteeAppliesInSpecialCasesWithItsReason() {
        var body = applicationFor(child(orphan())).put("acceptedAt", "410122101901");
        director().post(APPLICATIONS, body).expectProblem(409, "township-accepts");
        var committee =
                body.putObject("applicant").put("who", "VILLAGE_COMMITTEE").put("name", "德政村村委会");
        assertThat(director().post(APPLICATIONS, body).expect(400).pointers())
                .containsExactly("#/applicant/reason");
        committee.put("reason", "祖父母年迈，无人代为申请");
        var received = director().post(APPLICATIONS, body).expect(201);
        assertThat(received.text("/applicant/reason")).contains("无人代为申请");
    }

    @Test
    void aChildHasOneOpenApplicationOfAKindAndIsRecognisedOnce() {
        var received = applied();
        var body = applicationFor(received.text("/child"));
        supervisor().post(APPLICATIONS, body).expectProblem(409, "application-open");
        step(county(), verified(received), "confirmation", "{}").expect(200);
        supervisor().post(APPLICATIONS, body).expectProblem(409, "recognised-already");
    }

    @Test
    void aWithdrawnApplicationMakesRoomForAnother() {
        var received = applied();
        step(supervisor(), received, "withdrawal", "{\"reason\":\"申请人放弃\"}").expect(200);
        supervisor().post(APPLICATIONS, applicationFor(received.text("/child"))).expect(201);
    }

    @Test
    void anyTownshipAcceptsAndTheHomeTownshipGoesOn() {
        var child = child(orphan());
        var body = applicationFor(child).put("acceptedAt", "410184001");
        elsewhere().post(APPLICATIONS, body).expect(404);
        body.remove("child");
        body.putObject("person").put("name", "测试异").put("home", "410122101");
        var received = elsewhere().post(APPLICATIONS, body).expect(201);
        assertThat(received.json().path("child").isNull()).isTrue();
        assertThat(received.text("/deadlines/0/task")).isEqualTo("ENTER");
        step(elsewhere(), received, "verification", MEETS).expectProblem(403, "unit-not-yours");
        step(supervisor(), received, "verification", MEETS).expectProblem(409, "child-not-linked");
        var due = county().get(WORK + "applications-due?limit=500").expect(200);
        assertThat(due.body()).contains("关联档案");
        var link = "{\"child\":\"" + child + "\"}";
        var linked = step(supervisor(), received, "child", link).expect(200);
        var verified = verified(linked);
        var seen = elsewhere().get(received.location()).expect(200);
        assertThat(seen.body()).doesNotContain("比对一致");
        assertThat(verified.text("/verification/findings")).isEqualTo("比对一致");
        step(county(), verified, "confirmation", "{}").expect(200);
        elsewhere().get(CHILDREN + "/" + child).expect(404);
    }

    @Test
    void acceptingForAnotherPlaceThanOnesOwnIsRefused() {
        var body = applicationFor(child(orphan()));
        body.put("acceptedAt", "410184001");
        supervisor().post(APPLICATIONS, body).expectProblem(403, "unit-not-yours");
        body.put("acceptedAt", "999999999");
        assertThat(supervisor().post(APPLICATIONS, body).expect(400).codes())
                .containsExactly("UNKNOWN_DIVISION");
    }

    @Test
    void whereTheRegistrationIsNotKnownOrOutsideNobodyHereDecides() {
        var unknown = applicationFor(child(orphanRegisteredAt("null")));
        supervisor().post(APPLICATIONS, unknown).expectProblem(409, "registration-not-known");
        var outside = applicationFor(child(orphanRegisteredAt("\"370102001\"")));
        supervisor().post(APPLICATIONS, outside).expectProblem(409, "decided-elsewhere");
    }

    @Test
    void theCountySendsBackForAnotherVerification() {
        var verified = verified(applied());
        var back = step(county(), verified, "return", "{\"reason\":\"材料矛盾\"}").expect(200);
        assertThat(back.text("/state")).isEqualTo("RECEIVED");
        assertThat(back.text("/sentBack/reason")).isEqualTo("材料矛盾");
        assertThat(verified(back).text("/state")).isEqualTo("VERIFIED");
    }

    @Test
    void papersAreAskedForAndComeIn() {
        var received = applied();
        var asked =
                step(supervisor(), received, "papers", "{\"asked\":[\"PROOF_OF_DEATH\"]}")
                        .expect(200);
        assertThat(asked.text("/papers/outstanding/0/paper")).isEqualTo("PROOF_OF_DEATH");
        var verified = verified(asked);
        step(county(), verified, "confirmation", "{}").expectProblem(409, "papers-missing");
        step(supervisor(), verified, "papers", "{}").expect(400);
        var filed =
                step(supervisor(), verified, "papers", "{\"filed\":[\"PROOF_OF_DEATH\"]}")
                        .expect(200);
        assertThat(filed.json().at("/papers/outstanding")).isEmpty();
        step(county(), filed, "confirmation", "{}").expect(200);
    }

    @Test
    void theWorkListShowsWhatIsDueBeforeItIsMissed() {
        var received = applied();
        var by = received.text("/deadlines/0/by");
        var list = supervisor().get(WORK + "applications-due?limit=500&dueBy=" + by).expect(200);
        var item =
                list.json()
                        .path("items")
                        .valueStream()
                        .filter(it -> it.path("record").asString().equals(received.text("/id")))
                        .findFirst()
                        .orElseThrow();
        assertThat(item.path("code").asString()).isEqualTo("VERIFY");
        assertThat(item.path("childName").asString()).isEqualTo("测试申");
        assertThat(item.path("daysLeft").asInt()).isGreaterThan(14);
        var count = supervisor().get(WORK + "applications-due/count").expect(200);
        assertThat(count.json().path("count").asInt())
                .isEqualTo(
                        supervisor()
                                .get(WORK + "applications-due?limit=500")
                                .json()
                                .path("items")
                                .size());
        director().get(WORK + "applications-due").expect(404);
    }

    @Test
    void theListIsNarrowedAndScoped() {
        var received = applied();
        var child = received.text("/child");
        var mine = county().get(APPLICATIONS + "?state=RECEIVED&kind=ORPHAN&child=" + child);
        assertThat(mine.expect(200).json().path("items")).hasSize(1);
        assertThat(
                        county().get(APPLICATIONS + "?state=REFUSED&child=" + child)
                                .json()
                                .path("items"))
                .isEmpty();
        assertThat(
                        county().get(APPLICATIONS + "?place=410184001&child=" + child)
                                .json()
                                .path("items"))
                .isEmpty();
        var other = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        assertThat(other.get(APPLICATIONS + "?child=" + child).expect(200).json().path("items"))
                .isEmpty();
        other.get(received.location()).expect(404);
        county().get(APPLICATIONS + "?state=NONE").expect(400);
    }

    @Test
    void strangersAndOthersAreRefusedAndRevisionsAreChecked() {
        var received = applied();
        api.post(APPLICATIONS, "{}").expect(401);
        api.as(Role.PAYMENT_OFFICER, "ZZ-410122").post(APPLICATIONS, "{}").expect(403);
        var partner = api.as(Tokens.partner(List.of("ZZ-MCA"), Scope.values()));
        partner.get(received.location()).expect(403);
        step(director(), received, "verification", MEETS).expect(403);
        step(supervisor(), received, "confirmation", "{}").expect(403);
        var other = api.as(Role.CHILD_SUPERVISOR, "410184001");
        step(other, received, "verification", MEETS).expect(404);
        supervisor().post(received.location() + "/verification", MEETS).expect(428);
        step(supervisor(), received, "papers", "{\"asked\":[\"OTHER\"]}").expect(200);
        step(supervisor(), received, "verification", MEETS).expectProblem(412, "stale-revision");
        var future = applicationFor(received.text("/child")).put("receivedOn", "2999-01-01");
        assertThat(supervisor().post(APPLICATIONS, future).expect(400).pointers())
                .containsExactly("#/receivedOn");
    }

    @Test
    void whatTheRulesLeaveOpenIsDecidedByTwoPersonsAndLeavesTheList() throws InterruptedException {
        var undecided = WORK + "undecided-children?limit=500";
        var child =
                child(
                        orphan().replace(
                                        "{\"status\":\"DEAD\"},{\"status\":\"DEAD\"}",
                                        "{\"status\":\"DEAD\"},{\"status\":\"UNIDENTIFIED\"}"));
        assertThat(county().get(undecided).expect(200).body()).contains(child);
        var verified = verified(supervisor().post(APPLICATIONS, applicationFor(child)).expect(201));
        step(county(), verified, "confirmation", "{}").expectProblem(409, "category-undecided");
        var reasons = "{\"reason\":\"生母身份多年查无，派出所已出具证明\"}";
        var confirmed = step(county(), verified, "confirmation", reasons).expect(200);
        assertThat(confirmed.json().at("/ruling/byPersons").asBoolean()).isTrue();
        while (county().get(undecided).expect(200).body().contains(child)) {
            Thread.sleep(50);
        }
        var facts =
                api.as(Tokens.service("benefits"))
                        .get(CHILDREN + "/" + child + "/benefit-facts")
                        .expect(200);
        assertThat(facts.text("/categories/0/category")).isEqualTo("ORPHAN");
        assertThat(facts.text("/categories/0/from")).isEqualTo(confirmed.text("/ruling/on"));
        var recognised = county().get(CHILDREN + "/" + child + "/recognitions").expect(200);
        assertThat(recognised.json().at("/recognised/0/endedOn").isNull()).isTrue();
    }
}
