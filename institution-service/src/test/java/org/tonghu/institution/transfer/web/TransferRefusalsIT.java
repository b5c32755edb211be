package org.tonghu.institution.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.institution.support.InstitutionIT;
import org.tonghu.institution.support.RegistryStub;
import org.tonghu.institution.support.Scene;
import org.tonghu.institution.transfer.StageName;

class TransferRefusalsIT extends InstitutionIT {

    private static final String TRANSFERS = BASE + "/transfers";

    @ParameterizedTest
    @CsvSource({
        "consent, REQUESTED",
        "approval, CONSENTED",
        "refusal, CONSENTED",
        "acceptance, APPROVED",
        "return, APPROVED",
        "postponement, APPROVED",
        "completion-of-papers, RETURNED",
        "hand-over, ACCEPTED",
        "receipt, HANDED_OVER",
        "cancellation, REQUESTED"
    })
    void eachStepIsForItsSideUnderTheRevisionReadAndInItsStage(String step, StageName stage) {
        var scene = scene();
        var before = scene.in(stage);
        var path = scene.path(before, step);
        var body = Scene.body(step);
        var mine = scene.by(step);
        var etag = before.etag();

        scene.nobody.match(etag).post(path, body).expect(401);
        scene.supervisor.match(etag).post(path, body).expect(403);
        scene.auditor.match(etag).post(path, body).expect(403);
        scene.partner.key(Scene.newId("key")).match(etag).post(path, body).expect(403);
        var wrongSide = mine == scene.manager ? scene.receiver : scene.manager;
        wrongSide.match(etag).post(path, body).expect(403);
        if (mine != scene.city)
            assertThat(scene.otherCounty.match(etag).post(path, body).status()).isIn(403, 404);
        mine.post(path, body).expectProblem(428, "if-match-required");
        mine.match("\"77\"").post(path, body).expectProblem(412, "stale-revision");
        mine.match("\"x\"").post(path, body).expect(412);
        mine.match(etag).post(BASE + "/transfers/none/" + step, body).expect(404);

        var after = mine.match(etag).post(path, body).expect(200);

        mine.match(etag).post(path, body).expect(412);
        if (step.equals("receipt")) {
            // the platform completes the transfer by itself, before or after this call
            assertThat(mine.match(after.etag()).post(path, body).status()).isIn(409, 412);
        } else if (!step.equals("postponement"))
            assertThat(mine.match(after.etag()).post(path, body).expect(409).text("/reason"))
                    .isEqualTo("MOVE_NOT_ALLOWED_NOW");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "approval     | {\"document\":7}                                   | #/document",
                "approval     | {\"colour\":1}                                     | #/colour",
                "refusal      | {}                                                 | #/reason",
                "refusal      | {\"reason\":\" \"}                                 | #/reason",
                "cancellation | {\"reason\":null}                                  | #/reason",
                "return       | {\"missing\":[]}                                   | #/missing",
                "return       | {\"missing\":[\"\"]}                               | #/missing/0",
                "return       | {\"missing\":\"x\"}                                | #/missing",
                "acceptance   | {}                                                 | #/assessment",
                "acceptance   | {\"assessment\":\"a\",\"bed\":\"\"}                | #/bed",
                "postponement | {\"reason\":\"a\"}                                 | #/until",
                "postponement | {\"until\":\"2020-02-30\",\"reason\":\"a\"}        | #/until",
                "postponement | {\"until\":\"2020-07-08T00:00\",\"reason\":\"a\"}  | #/until",
                "receipt      | {\"on\":20200701}                                  | #/on",
                "receipt      | {}                                                 | #/on",
                "hand-over    | {}                                                 | #/household",
                "hand-over    | {}                                                 | #/items",
                "completion-of-papers | {}                                         | #/note"
            })
    void aStepWithBadInputSaysWhereTheFaultIs(String step, String body, String pointer) {
        var scene = scene();
        var transfer = scene.requested();

        var answer = scene.by(step).match(transfer.etag()).post(scene.path(transfer, step), body);

        assertThat(answer.expect(400).pointers()).contains(pointer);
    }

    @Test
    void aHandOverListSaysEverythingItLacksAtOnce() {
        var scene = scene();
        var accepted = scene.in(StageName.ACCEPTED);
        var body = new HashMap<>(Scene.handOver("2020-07-01"));
        body.put(
                "items",
                List.of(
                        Map.of("item", "PHOTOS", "handed", false),
                        Map.of("item", "PHOTOS", "handed", true)));
        body.put("household", Map.of("moves", false));

        var answer =
                scene.manager.match(accepted.etag()).post(scene.path(accepted, "hand-over"), body);

        assertThat(answer.expect(400).pointers())
                .contains("#/items/0/reason", "#/items/1/item", "#/items", "#/household/reason");
        assertThat(answer.codes()).contains("ITEM_MISSING", "NAMED_TWICE", "REASON_REQUIRED");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "child  | null          | #/child",
                "child  | \"\"          | #/child",
                "child  | 7             | #/child",
                "from   | \"x\"         | #/from",
                "from   | \"NO-SUCH\"   | #/from",
                "to     | \"NO-SUCH\"   | #/to",
                "to     | []            | #/to",
                "reason | \" \"         | #/reason",
                "bed    | \"1\"         | #/bed"
            })
    void aRequestWithBadInputSaysWhereTheFaultIs(String field, String value, String pointer) {
        var scene = scene();
        var members = new HashMap<String, Object>(scene.request(scene.child()));
        members.remove(field);
        var json = new StringBuilder("{\"" + field + "\":" + value);
        members.forEach((name, text) -> json.append(",\"%s\":\"%s\"".formatted(name, text)));

        var answer = scene.manager.post(TRANSFERS, json.append("}").toString()).expect(400);

        assertThat(answer.pointers()).contains(pointer);
    }

    @Test
    void badInputForManyIsAnsweredForTheWholeRequest() {
        var scene = scene();
        var path = TRANSFERS + "/steps";

        for (var body :
                List.of(
                        "{}",
                        "{\"transfers\":[],\"step\":\"CONSENT\"}",
                        "{\"transfers\":[\"\"],\"step\":\"CONSENT\"}",
                        "{\"transfers\":[\"a\"],\"step\":\"CANCEL\"}",
                        "{\"transfers\":[\"a\"],\"step\":\"ACCEPT\"}",
                        "{\"transfers\":[\"a\"],\"step\":\"HAND_OVER\"}",
                        "{\"transfers\":[\"a\"],\"step\":\"RECEIVE\",\"receipt\":{}}",
                        "{\"transfers\":\"a\",\"step\":\"CONSENT\"}"))
            scene.county.post(path, body).expectProblem(400, "invalid");
        for (var body : List.of("{}", "{\"children\":[]}", "{\"children\":[null]}"))
            scene.manager.post(TRANSFERS + "/batches", body).expectProblem(400, "invalid");
        scene.nobody.post(path, Map.of()).expect(401);
        scene.auditor.post(path, Map.of()).expect(403);
        scene.nobody.post(TRANSFERS + "/batches", Map.of()).expect(401);
        scene.auditor.post(TRANSFERS + "/batches", Map.of()).expect(403);
    }

    @Test
    void onlyTheSendingSideRequests() {
        var scene = scene();
        var body = scene.request(scene.child());

        scene.nobody.post(TRANSFERS, body).expect(401);
        scene.auditor.post(TRANSFERS, body).expect(403);
        scene.supervisor.post(TRANSFERS, body).expect(403);
        scene.receiver.post(TRANSFERS, body).expectProblem(403, "unit-not-yours");
        scene.otherCounty.post(TRANSFERS, body).expectProblem(403, "unit-not-yours");
        scene.city.post(TRANSFERS, body).expectProblem(403, "unit-not-yours");
        scene.county.post(TRANSFERS, body).expect(201);
    }

    @Test
    void whoAskedForTheChildDoesNotConsent() {
        var scene = scene();
        var requested = scene.county.post(TRANSFERS, scene.request(scene.child())).expect(201);

        var refused =
                scene.county.match(requested.etag()).post(scene.path(requested, "consent"), null);

        assertThat(refused.expect(409).text("/reason")).isEqualTo("SAME_PERSON");
        scene.countyDeputy
                .match(requested.etag())
                .post(scene.path(requested, "consent"), null)
                .expect(200);
    }

    @Test
    void aPrivateInstitutionIsNeverATargetAndTheAnswerNamesTheClause() {
        var scene = scene();
        var home = scene.cityInstitution(Scene.newId("PRIVATE"));
        home.put("kind", "PRIVATE_INSTITUTION");
        scene.city.post(BASE + "/institutions", home).expect(201);
        var body = new HashMap<>(scene.request(scene.child()));
        body.put("to", home.get("code"));

        var refused = scene.manager.post(TRANSFERS, body).expect(409);

        assertThat(refused.text("/reason")).isEqualTo("PRIVATE_TARGET");
        assertThat(refused.text("/clause")).isEqualTo("郑民文〔2020〕57号 二(六)");
    }

    @Test
    void aCountyInstitutionUnfitForCareIsNoTarget() {
        var scene = scene();
        var other = scene.countyInstitution(Scene.newId("CWI-410122-U"));
        scene.county.post(BASE + "/institutions", other).expect(201);
        var body = new HashMap<>(scene.request(scene.child()));
        body.put("to", other.get("code"));

        var refused = scene.manager.english().post(TRANSFERS, body).expect(409);

        assertThat(refused.text("/reason")).isEqualTo("NO_POSTS");
        assertThat(refused.text("/detail")).contains("not fit for concentrated care");
    }

    @Test
    void aChildHasOneOpenTransferAndAfterwardsAnother() {
        var scene = scene();
        var first = scene.requested();
        var body = scene.request(first.text("/child"));

        assertThat(scene.manager.post(TRANSFERS, body).expect(409).text("/reason"))
                .isEqualTo("CHILD_ALREADY_MOVING");
        scene.take(first, "cancellation").expect(200);
        scene.manager.post(TRANSFERS, body).expect(201);
    }

    @Test
    void whatTheRulesDoNotAllowIsAConflictWithItsReason() {
        var scene = scene();
        var same = new HashMap<>(scene.request(scene.child()));
        same.put("to", scene.from);
        assertThat(scene.manager.post(TRANSFERS, same).expect(409).text("/reason"))
                .isEqualTo("SAME_INSTITUTION");

        var approved = scene.in(StageName.APPROVED);
        var today = Map.of("until", "2020-07-01", "reason", "x");
        var postponed =
                scene.receiver
                        .match(approved.etag())
                        .post(scene.path(approved, "postponement"), today);
        assertThat(postponed.expect(409).text("/reason")).isEqualTo("POSTPONED_TO_THE_PAST");

        var handedOver = scene.in(StageName.HANDED_OVER);
        for (var day : List.of("2020-06-30", "2020-07-02"))
            assertThat(
                            scene.receiver
                                    .match(handedOver.etag())
                                    .post(scene.path(handedOver, "receipt"), Map.of("on", day))
                                    .expect(409)
                                    .text("/reason"))
                    .isIn("RECEIVED_BEFORE_HANDED_OVER", "DAY_IN_THE_FUTURE");
    }

    @Test
    void whereTheRegistryDoesNotKnowTheChildNothingIsToldOfIt() {
        var scene = scene();
        var unknown = Scene.newId("child");
        RegistryStub.whereaboutsFail(unknown, 404);
        var elsewhere = Scene.newId("child");
        RegistryStub.livesIn(elsewhere, "CWI-410184");

        var first = scene.manager.post(TRANSFERS, scene.request(unknown)).expect(409);
        var second = scene.manager.post(TRANSFERS, scene.request(elsewhere)).expect(409);

        assertThat(first.text("/reason")).isEqualTo("CHILD_NOT_THERE");
        assertThat(first.text("/detail")).isEqualTo(second.text("/detail"));
    }

    @ParameterizedTest
    @CsvSource({"acceptance, APPROVED", "hand-over, ACCEPTED"})
    void aChildThatHasLeftTheSourceInTheMeantimeIsNotMovedOn(String step, StageName stage) {
        var scene = scene();
        var transfer = scene.in(stage);
        var child = transfer.text("/child");
        RegistryStub.livesInAFamily(child);

        assertThat(scene.take(transfer, step).expect(409).text("/reason"))
                .isEqualTo("CHILD_NOT_THERE");
        RegistryStub.livesIn(child, scene.from);
        scene.take(transfer, step).expect(200);
    }

    @Test
    void aTransferIsSeenByBothSidesAndTheCityOnly() {
        var scene = scene();
        var path = TRANSFERS + "/" + scene.requested().text("/id");

        scene.auditor.get(path).expect(200);
        scene.otherCounty.get(path).expectProblem(404, "not-found");
        scene().manager.get(path).expect(404);
        scene.supervisor.get(path).expect(403);
        scene.nobody.get(path).expect(401);
        scene.nobody.get(TRANSFERS).expect(401);
        scene.supervisor.get(TRANSFERS).expect(403);
    }
}
