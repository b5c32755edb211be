package org.tonghu.institution.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.institution.support.InstitutionIT;
import org.tonghu.institution.support.RegistryStub;
import org.tonghu.institution.support.Scene;
import org.tonghu.institution.transfer.StageName;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;

class TransferPathIT extends InstitutionIT {

    private static final String TRANSFERS = BASE + "/transfers";

    @Autowired private MongoDatabase database;

    @Test
    void aChildMovesFromRequestToReceiptAndEverybodySeesTheCourse() {
        var scene = scene();

        var received = scene.in(StageName.RECEIVED);

        var seen = scene.county.get(TRANSFERS + "/" + received.text("/id")).expect(200);
        assertThat(stages(seen))
                .startsWith(
                        "REQUESTED",
                        "CONSENTED",
                        "APPROVED",
                        "ACCEPTED",
                        "HANDED_OVER",
                        "RECEIVED");
        assertThat(seen.text("/course/0/text")).isEqualTo("不具备集中养育条件");
        assertThat(seen.text("/course/2/text")).isEqualTo("郑民〔2020〕1号");
        assertThat(seen.json().at("/course/4/handOver/items")).hasSize(7);
        assertThat(seen.text("/course/4/handOver/household/reason")).isEqualTo("正在办理入学");
        assertThat(seen.text("/course/5/day")).isEqualTo("2020-07-01");
        scene.receiver.get(TRANSFERS + "/" + received.text("/id")).expect(200);
        scene.partner.get(TRANSFERS + "/" + received.text("/id")).expect(200);
    }

    @Test
    void whatIsWrittenAboutAChildIsReadByPeopleAndNotInTheStore() {
        var scene = scene();

        var accepted = scene.in(StageName.ACCEPTED);

        assertThat(accepted.text("/course/3/text")).isEqualTo("需要康复训练");
        var stored =
                database.getCollection("transfers")
                        .find(Filters.eq(accepted.text("/id")))
                        .first()
                        .toJson();
        assertThat(stored).contains("ACCEPTED").doesNotContain("康复", "集中养育");
    }

    @Test
    void theRequestAnswersWhereTheTransferIsAndTheSameKeyGivesTheSameTransfer() {
        var scene = scene();
        var body = scene.request(scene.child());
        var key = Scene.newId("key");

        var first = scene.manager.key(key).post(TRANSFERS, body).expect(201);
        var again = scene.manager.key(key).post(TRANSFERS, body).expect(201);

        assertThat(first.location()).isEqualTo(TRANSFERS + "/" + first.text("/id"));
        assertThat(first.etag()).isEqualTo("\"1\"");
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        scene.manager.key(key).post(TRANSFERS, scene.request(scene.child())).expect(422);
    }

    @Test
    void returnedForCompletionItGoesRoundAgainFromTheBeginning() {
        var scene = scene();
        var returned = scene.in(StageName.RETURNED);
        assertThat(returned.text("/course/3/missing/0")).isEqualTo("医疗档案");

        var again = scene.take(returned, "completion-of-papers").expect(200);

        assertThat(again.text("/stage")).isEqualTo("REQUESTED");
        for (var step : List.of("consent", "approval", "acceptance"))
            again = scene.take(again, step).expect(200);
        assertThat(again.text("/stage")).isEqualTo("ACCEPTED");
    }

    @Test
    void aPostponedChildMayBeAcceptedLater() {
        var scene = scene();
        var postponed = scene.in(StageName.POSTPONED);
        assertThat(postponed.text("/course/3/day")).isEqualTo("2020-07-08");

        assertThat(scene.take(postponed, "acceptance").expect(200).text("/stage"))
                .isEqualTo("ACCEPTED");
    }

    @Test
    void manyChildrenAreRequestedAtOnceEachWithItsOwnAnswer() {
        var scene = scene();
        var here = scene.child();
        var elsewhere = Scene.newId("child");
        RegistryStub.livesInAFamily(elsewhere);
        var also = scene.child();

        var batch = batch(scene, List.of(here, elsewhere, also));

        assertThat(batch.json().at("/done").asInt()).isEqualTo(2);
        assertThat(batch.text("/results/1/reason")).isEqualTo("CHILD_NOT_THERE");
        assertThat(batch.text("/results/1/clause")).isEqualTo("郑民文〔2020〕57号 二(三)2");
        var listed = scene.city.get(TRANSFERS + "?batch=" + batch.text("/batch")).expect(200);
        assertThat(children(listed)).containsExactlyInAnyOrder(here, also);
    }

    @Test
    void manyTransfersTakeEachStepTogetherToTheEnd() {
        var scene = scene();
        var children = List.of(scene.child(), scene.child(), scene.child());
        var transfers = transfers(batch(scene, children));
        for (int i = 0; i < 3; i++) RegistryStub.listens(children.get(i), transfers.get(i));

        steps(scene.county, transfers, "CONSENT", Map.of());
        steps(scene.city, transfers, "APPROVE", Map.of("approval", Scene.body("approval")));
        steps(scene.receiver, transfers, "ACCEPT", Map.of("acceptance", Scene.body("acceptance")));
        steps(scene.manager, transfers, "HAND_OVER", Map.of("handOver", Scene.body("hand-over")));
        steps(scene.receiver, transfers, "RECEIVE", Map.of("receipt", Scene.body("receipt")));

        for (var transfer : transfers)
            assertThat(scene.city.get(TRANSFERS + "/" + transfer).expect(200).text("/stage"))
                    .isIn("RECEIVED", "COMPLETED");
    }

    @Test
    void aStepForManySaysForEachWhyNot() {
        var scene = scene();
        var requested = scene.requested().text("/id");
        var consented = scene.in(StageName.CONSENTED).text("/id");
        var other = scene().requested().text("/id");

        var answer =
                scene.county
                        .post(
                                TRANSFERS + "/steps",
                                Map.of(
                                        "transfers",
                                        List.of(requested, consented, "no-such"),
                                        "step",
                                        "CONSENT"))
                        .expect(200);
        var byManager =
                scene.receiver
                        .post(
                                TRANSFERS + "/steps",
                                Map.of("transfers", List.of(requested, other), "step", "CONSENT"))
                        .expect(200);

        assertThat(answer.json().at("/done").asInt()).isEqualTo(1);
        assertThat(answer.text("/results/1/reason")).isEqualTo("MOVE_NOT_ALLOWED_NOW");
        assertThat(answer.text("/results/2/reason")).isEqualTo("NOT_FOUND");
        assertThat(byManager.text("/results/0/reason")).isEqualTo("MOVE_NOT_YOURS");
        assertThat(byManager.text("/results/1/reason")).isEqualTo("NOT_FOUND");
    }

    @Test
    void listsAreNarrowedByStageAndDirectionAndCutIntoPages() {
        var scene = scene();
        var one = scene.requested().text("/child");
        var two = scene.requested().text("/child");
        var consented = scene.in(StageName.CONSENTED).text("/child");

        assertThat(children(scene.manager.get(TRANSFERS + "?stage=REQUESTED")))
                .containsExactlyInAnyOrder(one, two);
        assertThat(children(scene.manager.get(TRANSFERS + "?direction=OUT")))
                .containsExactlyInAnyOrder(one, two, consented);
        assertThat(children(scene.manager.get(TRANSFERS + "?direction=IN"))).isEmpty();
        assertThat(children(scene.receiver.get(TRANSFERS + "?direction=IN&stage=CONSENTED")))
                .containsExactly(consented);
        var first = scene.manager.get(TRANSFERS + "?limit=2");
        var rest = scene.manager.get(TRANSFERS + "?limit=2&cursor=" + first.text("/next"));
        assertThat(children(first)).hasSize(2);
        assertThat(children(rest)).hasSize(1).doesNotContainAnyElementsOf(children(first));
        assertThat(children(scene.otherCounty.get(TRANSFERS + "?limit=500")))
                .doesNotContain(one, two);
        for (var query : List.of("stage=LOST", "direction=UP", "limit=x", "cursor=%20", "child=1"))
            scene.manager.get(TRANSFERS + "?" + query).expect(400);
    }

    private ApiAnswer batch(Scene scene, List<String> children) {
        return scene.manager
                .post(
                        TRANSFERS + "/batches",
                        Map.of(
                                "from",
                                scene.from,
                                "to",
                                scene.to,
                                "children",
                                children,
                                "reason",
                                "机构转型"))
                .expect(200);
    }

    private static void steps(
            Api by, List<String> transfers, String step, Map<String, Object> with) {
        var body = new HashMap<String, Object>(with);
        body.put("transfers", transfers);
        body.put("step", step);
        var answer = by.post(TRANSFERS + "/steps", body).expect(200);
        assertThat(answer.json().at("/done").asInt()).as(answer.body()).isEqualTo(transfers.size());
    }

    private static List<String> transfers(ApiAnswer batch) {
        return StreamSupport.stream(batch.json().at("/results").spliterator(), false)
                .map(result -> result.at("/transfer").asString())
                .toList();
    }

    private static List<String> children(ApiAnswer list) {
        return StreamSupport.stream(list.expect(200).json().at("/items").spliterator(), false)
                .map(item -> item.at("/child").asString())
                .toList();
    }

    private static List<String> stages(ApiAnswer transfer) {
        return StreamSupport.stream(transfer.json().at("/course").spliterator(), false)
                .map(stage -> stage.at("/stage").asString())
                .toList();
    }
}
