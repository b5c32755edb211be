package org.tonghu.institution.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonghu.institution.support.InstitutionIT;
import org.tonghu.institution.transfer.StageName;
import org.tonghu.starter.testing.ApiAnswer;

class WorkListsIT extends InstitutionIT {

    private static final String LISTS = BASE + "/work-lists";

    @Test
    void theReceiverSeesWhatWaitsForAnAnswerWithTheWholeCount() {
        var scene = scene();
        var approved = scene.in(StageName.APPROVED).text("/child");
        var postponed = scene.in(StageName.POSTPONED).text("/child");
        scene.in(StageName.ACCEPTED);

        var list = scene.receiver.get(LISTS + "/to-accept").expect(200);

        assertThat(children(list)).containsExactly(approved, postponed);
        assertThat(list.json().at("/count").asInt()).isEqualTo(2);
        var page = scene.receiver.get(LISTS + "/to-accept?limit=1").expect(200);
        assertThat(page.json().at("/count").asInt()).isEqualTo(2);
        assertThat(
                        children(
                                scene.receiver.get(
                                        LISTS + "/to-accept?limit=1&cursor=" + page.text("/next"))))
                .containsExactly(postponed);
        assertThat(children(scene.manager.get(LISTS + "/to-accept"))).isEmpty();
    }

    @Test
    void theSenderSeesWhatIsToBeHandedOver() {
        var scene = scene();
        var accepted = scene.in(StageName.ACCEPTED).text("/child");
        scene.in(StageName.HANDED_OVER);

        assertThat(children(scene.manager.get(LISTS + "/to-hand-over"))).containsExactly(accepted);
        assertThat(children(scene.county.get(LISTS + "/to-hand-over?limit=500")))
                .contains(accepted);
        assertThat(children(scene.receiver.get(LISTS + "/to-hand-over"))).isEmpty();
    }

    @Test
    void aStageIsLateTenDaysAfterItBeganAndAPostponementTenDaysAfterItsEnd() {
        var scene = scene();
        var requested = scene.requested().text("/child");
        var postponed = scene.in(StageName.POSTPONED).text("/child");
        scene.in(StageName.CANCELLED);

        clock.pass(Duration.ofDays(10));
        assertThat(children(scene.manager.get(LISTS + "/late"))).isEmpty();
        clock.pass(Duration.ofSeconds(1));
        assertThat(children(scene.manager.get(LISTS + "/late"))).containsExactly(requested);
        clock.pass(Duration.ofDays(7));
        assertThat(children(scene.manager.get(LISTS + "/late")))
                .containsExactlyInAnyOrder(requested, postponed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"to-accept", "to-hand-over", "late"})
    void workListsAreForThoseConcerned(String list) {
        var scene = scene();
        var path = LISTS + "/" + list;

        scene.auditor.get(path).expect(200);
        scene.nobody.get(path).expect(401);
        scene.supervisor.get(path).expect(403);
        scene.partner.get(path).expect(403);
        scene.city.get(path + "?limit=0").expect(400);
        scene.city.get(path + "?stage=LATE").expect(400);
    }

    private static List<String> children(ApiAnswer list) {
        return StreamSupport.stream(list.expect(200).json().at("/items").spliterator(), false)
                .map(item -> item.at("/child").asString())
                .toList();
    }
}
