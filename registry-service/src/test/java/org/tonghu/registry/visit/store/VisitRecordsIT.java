package org.tonghu.registry.visit.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.MovableClock.onThe;

import java.util.List;
import java.util.function.Consumer;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.Import;
import org.tonghu.registry.MovableClock;
import org.tonghu.registry.RegisteredChildren;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;

@ServiceTest(properties = "tonghu.clock.daily-work=false")
@Import(MovableClock.class)
class VisitRecordsIT {

    private static final String VISITS = "/api/registry/v1/visits";
    private static final String PLANS = "/api/registry/v1/priority-children/";

    @Autowired Api api;
    @Autowired List<ChildRecords> records;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private String visited(String child) {
        var body =
                "{\"child\":\"%s\",\"on\":\"2026-03-01\",\"mode\":\"HOME\",\"met\":\"SEEN\",\"findings\":[{\"need\":\"OUT_OF_SCHOOL\",\"note\":\"测试\"}]}"
                        .formatted(child);
        return county().post(VISITS, body).expect(201).location();
    }

    private void all(Consumer<ChildRecords> step) {
        CurrentCallers.runAs(Caller.system("registry"), () -> records.forEach(step));
    }

    @Test
    void visitsAndTasksFollowAJoiningAndComeBack() {
        onThe("2026-03-02");
        var from = RegisteredChildren.leftBehind(api);
        var to = RegisteredChildren.leftBehind(api);
        var visit = visited(from);
        var before = county().get(PLANS + to).expect(200).text("/dueOn");
        all(it -> it.follow(from, to, "joining-1"));
        all(it -> it.follow(from, to, "joining-1"));
        assertThat(county().get(visit).text("/child")).isEqualTo(to);
        assertThat(county().get(PLANS + to).text("/lastMet")).isEqualTo("2026-03-01");
        assertThat(county().get("/api/registry/v1/work-lists/visits-due?limit=500").body())
                .doesNotContain(from);
        all(it -> it.comeBack("joining-1"));
        all(it -> it.comeBack("joining-1"));
        assertThat(county().get(visit).text("/child")).isEqualTo(from);
        assertThat(county().get(PLANS + to).text("/dueOn")).isEqualTo(before);
        assertThat(county().get("/api/registry/v1/help-tasks?child=" + from).text("/items/0/need"))
                .isEqualTo("OUT_OF_SCHOOL");
        assertThat(
                        records.stream()
                                .filter(it -> it.kind().equals("visits"))
                                .findFirst()
                                .orElseThrow()
                                .of(from))
                .hasSize(1);
    }

    @Test
    void aSealedChildsVisitsAreSeenByNobody() {
        onThe("2026-03-02");
        var child = RegisteredChildren.leftBehind(api);
        var visit = visited(child);
        all(it -> it.seenBy(child, List.of(Sight.SEALED)));
        county().get(visit).expect(404);
        api.as(Role.CITY_OFFICER, "ZZ-MCA").get(visit).expect(404);
        assertThat(county().get("/api/registry/v1/help-tasks?child=" + child).json().path("items"))
                .isEmpty();
        assertThat(county().get("/api/registry/v1/work-lists/help-tasks-due?limit=500").body())
                .doesNotContain(child);
    }
}
