package org.tonghu.registry.visit.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.MovableClock.onThe;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tonghu.registry.MovableClock;
import org.tonghu.registry.RegisteredChildren;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest(properties = "tonghu.clock.daily-work=false")
@Import(MovableClock.class)
class HandoverIT {

    private static final String HANDOVERS = "/api/registry/v1/visit-handovers";
    private static final String VILLAGE = "410122101905";

    @Autowired Api api;

    private Api outgoing() {
        return api.as(Tokens.of("outgoing", Role.CHILD_DIRECTOR, VILLAGE));
    }

    private Api successor() {
        return api.as(Tokens.of("successor", Role.CHILD_DIRECTOR, VILLAGE));
    }

    private static String offer(String more) {
        return "{\"village\":\""
                + VILLAGE
                + "\",\"from\":\"outgoing\",\"to\":\"successor\",\"starts\":\"2026-03-02\",\"note\":\"换届交接\""
                + more
                + "}";
    }

    private String planned(String village) {
        var child = RegisteredChildren.in(api, village, "RURAL");
        outgoing().get("/api/registry/v1/priority-children/" + child).expect(200);
        return child;
    }

    @Test
    void aSuccessorTakesTheChildrenOnInPerson() {
        onThe("2026-03-02");
        var child = planned(VILLAGE);
        var offered = outgoing().post(HANDOVERS, offer(",\"kind\":\"SUCCESSOR\"")).expect(201);
        assertThat(offered.body()).contains(child);
        var path = offered.location();
        outgoing()
                .match(offered.etag())
                .post(path + "/acceptance", null)
                .expectProblem(409, "not-offered-to-you");
        successor().post(path + "/acceptance", null).expect(428);
        var later = planned(VILLAGE);
        var accepted =
                successor().match(offered.etag()).post(path + "/acceptance", null).expect(200);
        assertThat(accepted.text("/handover/state")).isEqualTo("ACCEPTED");
        assertThat(accepted.body()).contains(child).contains(later);
        outgoing()
                .match(accepted.etag())
                .post(path + "/withdrawal", null)
                .expectProblem(409, "handover-decided");
        api.as(Role.CHILD_DIRECTOR, "410122101906").get(path).expect(404);
        api.as(Role.AUDITOR, "ZZ-MCA").get(path).expect(403);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                ",\"kind\":\"STAND_IN\"|#/ends",
                ",\"kind\":\"SUCCESSOR\",\"ends\":\"2026-04-01\"|#/ends",
                ",\"kind\":\"STAND_IN\",\"ends\":\"2026-03-01\"|#/ends",
                "|#/kind"
            })
    void aStandInHasALastDayAndASuccessorHasNone(String more, String pointer) {
        onThe("2026-03-02");
        var body = offer(more == null ? "" : more);
        assertThat(outgoing().post(HANDOVERS, body).expect(400).pointers())
                .containsExactly(pointer);
    }

    @Test
    void aVillageHasAContactSheetWithItsChildren() {
        onThe("2026-03-02");
        var child = planned(VILLAGE);
        var sheet = "/api/registry/v1/contact-sheets/" + VILLAGE;
        var empty = outgoing().get(sheet).expect(200);
        assertThat(empty.body()).contains(child).contains("测试童");
        var lines =
                "{\"contacts\":[{\"post\":\"CHILD_DIRECTOR\",\"name\":\"测试主任\",\"phone\":\"13800000000\"}]}";
        var written = outgoing().match(empty.etag()).put(sheet, lines).expect(200);
        assertThat(written.text("/contacts/0/name")).isEqualTo("测试主任");
        outgoing().match("\"0\"").put(sheet, lines).expect(409);
        api.as(Role.CHILD_DIRECTOR, "410122101906").get(sheet).expect(404);
        api.as(Role.PAYMENT_OFFICER, "ZZ-410122").get(sheet).expect(403);
    }
}
