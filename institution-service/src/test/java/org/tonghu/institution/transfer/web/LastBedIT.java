package org.tonghu.institution.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.tonghu.institution.support.InstitutionIT;
import org.tonghu.institution.support.Scene;
import org.tonghu.institution.transfer.StageName;
import org.tonghu.starter.testing.ApiAnswer;

class LastBedIT extends InstitutionIT {

    @Test
    void ofManyAcceptancesAtTheSameMomentAsManySucceedAsThereAreBeds() throws Exception {
        var scene = scene();
        var approved = IntStream.range(0, 6).mapToObj(_ -> scene.in(StageName.APPROVED)).toList();
        var occupancy = BASE + "/institutions/" + scene.to + "/occupancy";
        scene.receiver.match("\"0\"").put(occupancy, Map.of("residents", 18)).expect(200);

        var answers = atOnce(scene, approved);

        assertThat(answers).extracting(ApiAnswer::status).containsOnly(200, 409);
        assertThat(answers.stream().filter(answer -> answer.status() == 200)).hasSize(2);
        assertThat(answers.stream().filter(answer -> answer.status() == 409))
                .allSatisfy(answer -> assertThat(answer.text("/reason")).isEqualTo("NO_BED_FREE"));
        assertThat(scene.city.get(occupancy).json().at("/free").asInt()).isZero();
        assertThat(scene.city.get(occupancy).json().at("/arriving").asInt()).isEqualTo(2);
    }

    private static List<ApiAnswer> atOnce(Scene scene, List<ApiAnswer> approved) throws Exception {
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var steps =
                    approved.stream()
                            .<Callable<ApiAnswer>>map(
                                    transfer -> () -> scene.take(transfer, "acceptance"))
                            .toList();
            return threads.invokeAll(steps).stream().map(future -> future.resultNow()).toList();
        }
    }
}
