package org.tonghu.registry.move.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.registry.Soon;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;

/** Responsibility moves by offer and acceptance, and not before. */
@ServiceTest
class MoveIT {

    private static final String CHILDREN = "/api/registry/v1/children";
    private static final String MOVES = "/api/registry/v1/moves";

    @Autowired Api api;

    private Api from() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private Api to() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410184");
    }

    private ApiAnswer child(String more) {
        return from().post(
                        CHILDREN,
                        """
                        {"identity":{"name":"测试戊","sex":"FEMALE","birthDate":"2015-05-01"%s},
                         "facts":{"householdRegistration":"RURAL","registeredAt":"410122101",
                           "residence":{"township":"410122101","village":"410122101901"},
                           "parents":[{"status":"DEAD"},{"status":"DEAD"}]},
                         "care":{"care":"FAMILY"}}\
                        """
                                .formatted(more))
                .expect(201);
    }

    private static String offer(ApiAnswer child, String more) {
        return "{\"child\":\"%s\",\"to\":{\"township\":\"410184001\"},\"reason\":\"MOVED_HOUSE\"%s}"
                .formatted(child.text("/id"), more);
    }

    @Test
    void theOtherUnitAnswersForTheChildOnceItHasAccepted() {
        var child = child("");
        var move = from().post(MOVES, offer(child, "")).expect(201);
        assertThat(move.text("/state")).isEqualTo("OFFERED");
        to().get(child.location()).expect(404);
        var seen = to().get(move.location()).expect(200);
        assertThat(seen.text("/child/name")).isEqualTo("测试戊");
        to().match("\"9\"").post(move.location() + "/acceptance", null).expect(412);
        from().match(move.etag()).post(move.location() + "/acceptance", null).expect(403);
        var taken = to().match(move.etag()).post(move.location() + "/acceptance", null).expect(200);
        assertThat(taken.text("/state")).isEqualTo("ACCEPTED");
        var there = to().get(child.location()).expect(200);
        assertThat(there.text("/unit")).isEqualTo("ZZ-410184");
        assertThat(from().get(child.location()).expect(200).text("/unit")).isEqualTo("ZZ-410184");
        Soon.is(() -> again(move).status() == 409);
        again(move).expectProblem(409, "move-not-open");
    }

    /** Its revision changes once more when the child's new unit has come to see it. */
    private ApiAnswer again(ApiAnswer move) {
        var now = to().get(move.location()).expect(200);
        return to().match(now.etag()).post(move.location() + "/acceptance", null);
    }

    @Test
    void aChildMayLiveHereAndBeAnsweredForThere() {
        var child = child("");
        var lives = ",\"livesAt\":{\"township\":\"410122101\",\"village\":\"410122101901\"}";
        var move = from().post(MOVES, offer(child, lives)).expect(201);
        to().match(move.etag()).post(move.location() + "/acceptance", null).expect(200);
        var there = to().get(child.location()).expect(200);
        assertThat(there.text("/unit")).isEqualTo("ZZ-410184");
        assertThat(there.text("/facts/residence/township")).isEqualTo("410122101");
        from().match(there.etag())
                .put(child.location() + "/facts", there.json().path("facts").toString())
                .expectProblem(403, "unit-not-yours");
    }

    @Test
    void anotherUnitAsksForAChildItDoesNotSee() {
        var number = "410199201505012029";
        var child = child(",\"citizenId\":\"" + number + "\"");
        var ask =
                "{\"citizenId\":\"%s\",\"to\":{\"township\":\"410184001\"},\"reason\":\"REGISTERED_ELSEWHERE_TOO\"}"
                        .formatted(number);
        from().post(MOVES + "/requests", ask).expectProblem(403, "unit-not-yours");
        var asked = to().post(MOVES + "/requests", ask).expect(201);
        assertThat(asked.text("/state")).isEqualTo("REQUESTED");
        assertThat(asked.json().has("child")).isFalse();
        to().match(asked.etag()).post(asked.location() + "/offer", null).expect(403);
        assertThat(from().get(asked.location()).expect(200).text("/child/id"))
                .isEqualTo(child.text("/id"));
        var list = from().get("/api/registry/v1/work-lists/moves-waiting").expect(200);
        assertThat(list.body()).contains("OFFER_OR_REFUSE");
        var offered =
                from().match(asked.etag()).post(asked.location() + "/offer", null).expect(200);
        to().match(offered.etag()).post(asked.location() + "/acceptance", null).expect(200);
        assertThat(to().get(child.location()).expect(200).text("/unit")).isEqualTo("ZZ-410184");
        var unknown = ask.replace(number, "410199201505012045");
        to().post(MOVES + "/requests", unknown).expect(404);
    }

    @Test
    void oneMoveAtATimeAndARefusalOrAWithdrawalEndsIt() {
        var child = child("");
        var move = from().post(MOVES, offer(child, "")).expect(201);
        from().post(MOVES, offer(child, "")).expectProblem(409, "move-open");
        var no = "{\"reason\":\"NOT_LIVING_THERE\"}";
        to().match(move.etag()).post(move.location() + "/refusal", "{}").expect(400);
        to().match(move.etag()).post(move.location() + "/withdrawal", null).expect(403);
        var refused = to().match(move.etag()).post(move.location() + "/refusal", no).expect(200);
        assertThat(refused.text("/refusal")).isEqualTo("NOT_LIVING_THERE");
        var again = from().post(MOVES, offer(child, "")).expect(201);
        from().match(again.etag()).post(again.location() + "/withdrawal", null).expect(200);
        var listed = from().get(MOVES + "?child=" + child.text("/id")).expect(200);
        assertThat(listed.json().path("items")).hasSize(2);
        assertThat(from().get(MOVES + "?state=WITHDRAWN").expect(200).json().path("items"))
                .isNotEmpty();
        api.as(Role.COUNTY_OFFICER, "ZZ-410181").get(move.location()).expect(404);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "410184001|410184999|#/to/township",
                "\"township\":\"410184001\"|\"township\":\"410184001\",\"village\":\"410122101901\"|#/to/village",
                "MOVED_HOUSE|BORED|#/reason"
            })
    void aBadOfferIsA400(String what, String instead, String pointer) {
        var body = offer(child(""), "").replace(what, instead);
        assertThat(from().post(MOVES, body).expectProblem(400, "invalid").pointers())
                .contains(pointer);
    }

    @Test
    void nobodyOffersTheChildrenOfOthersOrToThemselves() {
        var child = child("");
        to().post(MOVES, offer(child, "")).expect(404);
        api.as(Role.CHILD_SUPERVISOR, "410122101").post(MOVES, offer(child, "")).expect(403);
        from().post(MOVES, offer(child, "").replace("410184001", "410122102"))
                .expectProblem(409, "same-unit");
    }
}
