package org.tonghu.institution.transfer.web;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.noContent;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.institution.support.InstitutionIT;
import org.tonghu.institution.support.RegistryStub;
import org.tonghu.institution.support.Scene;
import org.tonghu.institution.transfer.CompleteTransfer;
import org.tonghu.institution.transfer.Moment;
import org.tonghu.institution.transfer.StageName;
import org.tonghu.institution.transfer.Transfer;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;

class TransferSagaIT extends InstitutionIT {

    @Autowired private CompleteTransfer completing;

    @Test
    void whenTheReceiverHasSignedTheRegistryIsToldAndTheTransferCompletedAndTheBedsCounted() {
        var scene = scene();
        count(scene);

        var received = scene.in(StageName.RECEIVED);

        until(() -> stage(scene, received).equals("COMPLETED"));
        assertThat(told(scene, received)).isPositive();
        var city = scene.city.get(occupancy(scene.to)).json();
        var county = scene.county.get(occupancy(scene.from)).json();
        assertThat(city.at("/residents").asInt()).isEqualTo(1);
        assertThat(city.at("/arriving").asInt()).isZero();
        assertThat(county.at("/residents").asInt()).isEqualTo(2);
        assertThat(county.at("/leaving").asInt()).isZero();
    }

    @ParameterizedTest
    @ValueSource(ints = {500, 503})
    void whileTheRegistryFailsTheTransferWaitsAndGoesOnWhenItIsBack(int status) {
        var scene = scene();
        var handedOver = scene.in(StageName.HANDED_OVER);
        answer(handedOver, status);

        var received = scene.take(handedOver, "receipt").expect(200);
        until(() -> asked(received) > 1);
        assertThat(stage(scene, received)).isEqualTo("RECEIVED");

        RegistryStub.listens(received.text("/child"), received.text("/id"));
        until(() -> stage(scene, received).equals("COMPLETED"));
    }

    @Test
    void whatTheRegistryRefusesIsADeadLetterThatAPersonSeesAndReplays() {
        var scene = scene();
        var handedOver = scene.in(StageName.HANDED_OVER);
        answer(handedOver, 409);
        var received = scene.take(handedOver, "receipt").expect(200);
        var admin = api.as(Role.PLATFORM_ADMIN, "ZZ-MCA");
        until(() -> !letterOf(admin, received).isEmpty());
        assertThat(stage(scene, received)).isEqualTo("RECEIVED");

        RegistryStub.listens(received.text("/child"), received.text("/id"));
        var replay = BASE + "/dead-letters/" + letterOf(admin, received) + "/replay";
        assertThat(admin.post(replay, null).status()).isBetween(200, 204);

        until(() -> stage(scene, received).equals("COMPLETED"));
    }

    @Test
    void aConnectionThatBreaksIsTriedAgain() {
        var scene = scene();
        var handedOver = scene.in(StageName.HANDED_OVER);
        RegistryStub.answersMove(
                handedOver.text("/child"),
                handedOver.text("/id"),
                aResponse().withFault(Fault.CONNECTION_RESET_BY_PEER));

        var received = scene.take(handedOver, "receipt").expect(200);
        until(() -> asked(received) > 0);
        RegistryStub.listens(received.text("/child"), received.text("/id"));

        until(() -> stage(scene, received).equals("COMPLETED"));
    }

    @Test
    void aSlowRegistryHoldsUpNobodyButTheCompletion() {
        var scene = scene();
        var handedOver = scene.in(StageName.HANDED_OVER);
        RegistryStub.answersMove(
                handedOver.text("/child"),
                handedOver.text("/id"),
                noContent().withFixedDelay(1500));

        var received = scene.take(handedOver, "receipt").expect(200);

        assertThat(stage(scene, received)).isEqualTo("RECEIVED");
        until(() -> stage(scene, received).equals("COMPLETED"));
    }

    @Test
    void beingToldTwiceLeavesOneCompletion() {
        var scene = scene();
        count(scene);
        var received = scene.in(StageName.RECEIVED);
        until(() -> stage(scene, received).equals("COMPLETED"));
        var completed = scene.city.get(path(received)).expect(200);

        completing.childReceived(
                new Transfer.Id(received.text("/id")),
                "system",
                new Moment(clock.now(), clock.today()));

        assertThat(scene.city.get(path(received)).etag()).isEqualTo(completed.etag());
        assertThat(scene.city.get(occupancy(scene.to)).json().at("/residents").asInt())
                .isEqualTo(1);
    }

    @Test
    void aCancelledTransferGivesTheBedBack() {
        var scene = scene();
        var accepted = scene.in(StageName.ACCEPTED);
        assertThat(scene.city.get(occupancy(scene.to)).json().at("/free").asInt()).isEqualTo(19);

        scene.take(accepted, "cancellation").expect(200);

        until(() -> scene.city.get(occupancy(scene.to)).json().at("/free").asInt() == 20);
    }

    @Test
    void whileTheRegistryCannotSayWhereAChildLivesNothingIsRequested() {
        var scene = scene();
        var child = Scene.newId("child");
        RegistryStub.whereaboutsFail(child, 500);

        var answer = scene.manager.post(BASE + "/transfers", scene.request(child));

        assertThat(answer.status()).isIn(502, 503, 504);
        RegistryStub.livesIn(child, scene.from);
        scene.manager.post(BASE + "/transfers", scene.request(child)).expect(201);
    }

    private static void count(Scene scene) {
        scene.manager.match("\"0\"").put(occupancy(scene.from), Map.of("residents", 3)).expect(200);
        scene.receiver.match("\"0\"").put(occupancy(scene.to), Map.of("residents", 0)).expect(200);
    }

    private static void answer(ApiAnswer transfer, int status) {
        RegistryStub.answersMove(
                transfer.text("/child"), transfer.text("/id"), aResponse().withStatus(status));
    }

    private static int told(Scene scene, ApiAnswer transfer) {
        return RegistryStub.told(
                transfer.text("/child"), transfer.text("/id"), scene.to, "2020-07-01");
    }

    private static int asked(ApiAnswer transfer) {
        return RegistryStub.asked(transfer.text("/child"), transfer.text("/id"));
    }

    private static String stage(Scene scene, ApiAnswer transfer) {
        return scene.city.get(path(transfer)).expect(200).text("/stage");
    }

    /** Id of the dead letter about a transfer; empty while there is none. */
    private static String letterOf(Api admin, ApiAnswer transfer) {
        var letters = admin.get(BASE + "/dead-letters?limit=500").expect(200).json().at("/items");
        return StreamSupport.stream(letters.spliterator(), false)
                .filter(letter -> letter.toString().contains(transfer.text("/id")))
                .map(letter -> letter.at("/id").asString())
                .findFirst()
                .orElse("");
    }

    private static String path(ApiAnswer transfer) {
        return BASE + "/transfers/" + transfer.text("/id");
    }

    private static String occupancy(String code) {
        return BASE + "/institutions/" + code + "/occupancy";
    }

    private static void until(BooleanSupplier reached) {
        while (!reached.getAsBoolean()) LockSupport.parkNanos(20_000_000);
    }
}
