package org.tonghu.registry.child.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.child.web.ChildBodies.PATH;
import static org.tonghu.registry.child.web.ChildBodies.changed;
import static org.tonghu.registry.child.web.ChildBodies.orphan;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.time.BusinessClock;
import tools.jackson.databind.node.ObjectNode;

/** A child as of any day and as known on any day. */
@ServiceTest
class KnownFactsIT {

    @Autowired Api api;
    @Autowired BusinessClock clock;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private ApiAnswer registered() {
        return county().post(PATH + "?validFrom=2020-03-01", orphan()).expect(201);
    }

    private static String poor(ObjectNode body) {
        changed(body, "/facts/economicStatus", "[\"MINIMUM_LIVING_GUARANTEE\"]");
        return body.path("facts").toString();
    }

    @Test
    void whatIsToldForAnIntervalIsSoOnItsDaysOnly() {
        var child = registered();
        var told =
                "/facts?validFrom=2020-06-01&validTo=2020-09-01&about=ECONOMIC_STATUS"
                        + "&evidence=AID_REGISTER&paper=paper-1";
        county().match(child.etag()).put(child.location() + told, poor(orphan())).expect(200);
        assertThat(statusOn(child, "?asOf=2020-05-31")).isEmpty();
        assertThat(statusOn(child, "?asOf=2020-06-01")).isEqualTo("MINIMUM_LIVING_GUARANTEE");
        assertThat(statusOn(child, "?asOf=2020-08-31")).isEqualTo("MINIMUM_LIVING_GUARANTEE");
        assertThat(statusOn(child, "?asOf=2020-09-01")).isEmpty();
        assertThat(statusOn(child, "")).isEmpty();
        var july = county().get(child.location() + "?asOf=2020-07-01").expect(200);
        var known = july.json().path("known").valueStream().toList();
        var status =
                known.stream()
                        .filter(it -> it.path("group").asString().equals("ECONOMIC_STATUS"))
                        .findFirst()
                        .orElseThrow();
        assertThat(status.path("validFrom").asString()).isEqualTo("2020-06-01");
        assertThat(status.path("validTo").asString()).isEqualTo("2020-09-01");
        assertThat(status.path("evidence").asString()).isEqualTo("AID_REGISTER");
        assertThat(status.path("paper").asString()).isEqualTo("paper-1");
        assertThat(status.path("knownSince").asString()).isEqualTo(clock.today().toString());
        assertThat(status.path("by").asString()).isNotEmpty();
    }

    private String statusOn(ApiAnswer child, String query) {
        var answer = county().get(child.location() + query).expect(200);
        return answer.json().at("/facts/economicStatus/0").asString("");
    }

    @Test
    void onlyWhatAGroupSaysIsTakenForDaysGoneBy() {
        var child = registered();
        var body = orphan();
        changed(body, "/facts/seriousIllness", "true");
        var told = "/facts?validFrom=2021-01-01&about=ECONOMIC_STATUS";
        var answer =
                county().match(child.etag()).put(child.location() + told, poor(body)).expect(200);
        assertThat(answer.json().at("/facts/seriousIllness").asBoolean()).isFalse();
        assertThat(answer.text("/facts/economicStatus/0")).isEqualTo("MINIMUM_LIVING_GUARANTEE");
    }

    @Test
    void beforeTheDayOfRegistrationNothingWasKnown() {
        var child = registered();
        county().get(child.location() + "?knownOn=" + clock.today()).expect(200);
        county().get(child.location() + "?knownOn=" + clock.today().minusDays(1)).expect(404);
    }

    @ParameterizedTest
    @CsvSource({"asOf", "knownOn"})
    void aDayThatHasNotComeCannotBeAsked(String parameter) {
        var child = registered();
        var day = clock.today().plusDays(1);
        var answer = county().get(child.location() + "?" + parameter + "=" + day);
        assertThat(answer.expectProblem(400, "invalid").pointers())
                .containsExactly("#/query/" + parameter);
    }

    @ParameterizedTest
    @CsvSource({
        "validFrom=2999-01-01,#/query/validFrom",
        "validFrom=2020-06-01,#/query/about",
        "validFrom=2020-06-01&validTo=2020-06-01&about=AID,#/query/validTo",
        "validFrom=2020-06-01&about=CARE,#/query/about",
        "evidence=HEARSAY,#/query/evidence",
        "about=NOTHING,#/query/about",
        "paper=a%20b,#/query/paper"
    })
    void aStatementThatCannotBeIsA400(String query, String pointer) {
        var child = registered();
        var answer =
                county().match(child.etag())
                        .put(child.location() + "/facts?" + query, poor(orphan()));
        assertThat(answer.expectProblem(400, "invalid").pointers()).contains(pointer);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/facts/parents/0/birthDate|\"2010-01-01\"|#/facts/parents/0/birthDate",
                "/facts/adoptedOn|\"2099-01-01\"|#/facts/adoptedOn",
                "/facts/incidents|[{\"type\":\"ABUSE\",\"on\":\"2099-01-01\"}]|#/facts/incidents/0/on",
                "/facts/disabilities|[{\"type\":4,\"grade\":5}]|#/facts/disabilities/0/grade",
                "/facts/guardians|[{\"name\":\"测试\",\"relation\":\"98\"}]|#/facts/guardians/0/relation",
                "/facts/guardians|[{\"name\":\"测试\",\"relation\":\"61\",\"from\":\"2099-01-01\"}]|#/facts/guardians/0/from",
                "/facts/schooling|[{\"stage\":\"PRIMARY\",\"from\":\"2021-09-01\"},{\"stage\":\"PRIMARY\",\"from\":\"2022-09-01\"}]|#/facts/schooling/1"
            })
    void factsThatCannotBeAreA400(String member, String value, String pointer) {
        var answer = county().post(PATH, changed(orphan(), member, value));
        assertThat(answer.expectProblem(400, "invalid").pointers()).contains(pointer);
    }

    @Test
    void guardiansAreKeptWithTheirRelationAndTheirDays() {
        var body =
                changed(
                        orphan(),
                        "/facts/guardians",
                        "[{\"name\":\"测试祖\",\"relation\":\"61\",\"birthDate\":\"1950-01-01\",\"phone\":\"13800000000\",\"from\":\"2020-05-01\"}]");
        var child = county().post(PATH, body).expect(201);
        assertThat(child.text("/facts/guardians/0/relation")).isEqualTo("61");
        assertThat(child.text("/facts/guardians/0/from")).isEqualTo("2020-05-01");
    }

    @Test
    void aChildWhoLeftByMistakeIsTakenBackWithoutABreak() {
        var child = registered();
        var today = clock.today();
        var left = left(child, today, "MOVED_AWAY");
        assertThat(left.text("/status")).isEqualTo("LEFT");
        var back = child.location() + "/reopening";
        var mistake = "{\"on\":\"" + today + "\",\"reason\":\"LEFT_BY_MISTAKE\"}";
        var early = "{\"on\":\"" + today.minusDays(1) + "\",\"reason\":\"LEFT_BY_MISTAKE\"}";
        county().put(back, mistake).expect(428);
        county().match(child.etag()).put(back, mistake).expect(412);
        county().match(left.etag()).put(back, "{}").expect(400);
        county().match(left.etag()).put(back, early).expectProblem(409, "back-before-leaving");
        api.as(Role.CHILD_DIRECTOR, "410122101901")
                .match(left.etag())
                .put(back, mistake)
                .expect(403);
        api.as(Role.COUNTY_OFFICER, "ZZ-410184").match(left.etag()).put(back, mistake).expect(404);
        var again = county().match(left.etag()).put(back, mistake).expect(200);
        assertThat(again.text("/status")).isEqualTo("ACTIVE");
        assertThat(again.json().at("/categoryHistory")).hasSize(1);
        assertThat(again.json().at("/categoryHistory/0/to").isNull()).isTrue();
        county().match(again.etag()).put(back, mistake).expectProblem(409, "child-is-here");
    }

    private ApiAnswer left(ApiAnswer child, LocalDate on, String reason) {
        var body = "{\"on\":\"" + on + "\",\"reason\":\"" + reason + "\"}";
        return county().match(child.etag()).put(child.location() + "/departure", body).expect(200);
    }

    @Test
    void whoSeesTheChildOnlyBecauseItIsRegisteredThereDoesNotChangeIt() {
        var body = changed(orphan(), "/facts/registeredAt", "\"410184001\"");
        var child = county().post(PATH, body).expect(201);
        var other = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        other.get(child.location()).expect(200);
        var facts = body.path("facts").toString();
        other.match(child.etag())
                .put(child.location() + "/facts", facts)
                .expectProblem(403, "unit-not-yours");
        county().match(child.etag()).put(child.location() + "/facts", facts).expect(200);
    }
}
