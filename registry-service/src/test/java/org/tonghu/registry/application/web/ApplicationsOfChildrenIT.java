package org.tonghu.registry.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.application.web.Bodies.APPLICATIONS;
import static org.tonghu.registry.application.web.Bodies.CHILDREN;
import static org.tonghu.registry.application.web.Bodies.applicationFor;
import static org.tonghu.registry.application.web.Bodies.orphan;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.registry.child.ChildRecords;
import org.tonghu.registry.listing.Sight;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest
class ApplicationsOfChildrenIT {

    @Autowired Api api;
    @Autowired List<ChildRecords> records;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private ApiAnswer applied() {
        var child = county().post(CHILDREN, orphan()).expect(201).text("/id");
        return county().post(APPLICATIONS, applicationFor(child)).expect(201);
    }

    private ChildRecords applications() {
        return records.stream()
                .filter(it -> it.kind().equals("applications"))
                .findFirst()
                .orElseThrow();
    }

    private static void asService(Runnable work) {
        CurrentCallers.runAs(Caller.system("registry"), work::run);
    }

    @Test
    void anApplicationFollowsItsChildToAnotherUnitAndStaysWithItsHome() {
        var application = applied();
        var other = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        other.get(application.location()).expect(404);
        asService(() ->
                applications().seenBy(application.text("/child"), List.of("ZZ-MCA", "ZZ-410184")));
        other.get(application.location()).expect(200);
        county().get(application.location()).expect(200);
    }

    @Test
    void aSealedChildsApplicationIsSeenByNobody() {
        var application = applied();
        asService(() -> applications().seenBy(application.text("/child"), List.of(Sight.SEALED)));
        county().get(application.location()).expect(404);
        api.as(Tokens.of(Role.CITY_OFFICER, "ZZ-MCA")).get(application.location()).expect(404);
        var list =
                county().get("/api/registry/v1/work-lists/applications-due?limit=500").expect(200);
        assertThat(list.body()).doesNotContain(application.text("/id"));
    }

    @Test
    void joinedRecordsTakeTheirApplicationsAlongAndGiveThemBack() {
        var application = applied();
        var from = application.text("/child");
        var to = county().post(CHILDREN, orphan()).expect(201).text("/id");
        asService(() -> applications().follow(from, to, "joining-1"));
        assertThat(county().get(application.location()).text("/child")).isEqualTo(to);
        assertThat(applications().of(to)).hasSize(1);
        assertThat(applications().of(from)).isEmpty();
        asService(() -> applications().comeBack("joining-1"));
        assertThat(county().get(application.location()).text("/child")).isEqualTo(from);
        county().post(APPLICATIONS, applicationFor(from)).expectProblem(409, "application-open");
    }
}
