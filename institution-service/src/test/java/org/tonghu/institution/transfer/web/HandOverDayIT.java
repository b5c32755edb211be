package org.tonghu.institution.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tonghu.institution.support.InstitutionIT;
import org.tonghu.institution.support.Scene;
import org.tonghu.institution.transfer.StageName;

class HandOverDayIT extends InstitutionIT {

    @ParameterizedTest
    @CsvSource({
        "2020-06-30, HANDED_OVER_BEFORE_ACCEPTANCE",
        "2019-01-01, HANDED_OVER_BEFORE_ACCEPTANCE",
        "2020-07-04, DAY_IN_THE_FUTURE"
    })
    void noChildIsHandedOverBeforeItWasAcceptedOrOnADayToCome(String day, String reason) {
        var scene = scene();
        var accepted = scene.in(StageName.ACCEPTED);
        clock.pass(Duration.ofDays(2));
        var path = scene.path(accepted, "hand-over");
        var manager = scene.manager.match(accepted.etag());

        var refused = manager.post(path, Scene.handOver(day)).expect(409);

        assertThat(refused.text("/reason")).isEqualTo(reason);
        assertThat(refused.text("/clause")).isEqualTo("郑民文〔2020〕57号 二(三)2");
        manager.post(path, Scene.handOver("2020-07-01")).expect(200);
    }
}
