package org.tonghu.registry.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.application.web.Bodies.APPLICATIONS;
import static org.tonghu.registry.application.web.Bodies.CHILDREN;
import static org.tonghu.registry.application.web.Bodies.applicationFor;
import static org.tonghu.registry.application.web.Bodies.orphan;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;
import org.tonghu.starter.time.DailyWork;

@ServiceTest(properties = "tonghu.registry.recognition-required=true")
class RecognitionRequiredIT {

    @Autowired Api api;

    @Autowired
    @Qualifier("reckonDeadlines")
    DailyWork reckon;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private ApiAnswer facts(String child) {
        return api.as(Tokens.service("benefits"))
                .get(CHILDREN + "/" + child + "/benefit-facts")
                .expect(200);
    }

    @Test
    void rightsWaitForTheConfirmationAndBenefitsIsToldOfIt() throws InterruptedException {
        var child = county().post(CHILDREN, orphan()).expect(201);
        assertThat(child.text("/classification/categories/0")).isEqualTo("ORPHAN");
        assertThat(facts(child.text("/id")).json().path("categories")).isEmpty();
        var supervisor = api.as(Role.CHILD_SUPERVISOR, "410122101");
        var received = supervisor.post(APPLICATIONS, applicationFor(child.text("/id"))).expect(201);
        var conclusion = "{\"meets\":true,\"methods\":[\"PAPERS\"],\"findings\":\"材料齐全\"}";
        var verified =
                supervisor
                        .match(received.etag())
                        .post(received.location() + "/verification", conclusion)
                        .expect(200);
        var confirmed =
                county().match(verified.etag())
                        .post(received.location() + "/confirmation", "{}")
                        .expect(200);
        assertThat(facts(child.text("/id")).text("/categories/0/from"))
                .isEqualTo(confirmed.text("/ruling/on"));
        while (county().get(child.location()).etag().equals(child.etag())) {
            Thread.sleep(50);
        }
    }

    @Test
    void anEditedCalendarMovesTheDeadlinesOfWhatIsOpen() {
        var child = county().post(CHILDREN, orphan()).expect(201).text("/id");
        var supervisor = api.as(Role.CHILD_SUPERVISOR, "410122101");
        var received = supervisor.post(APPLICATIONS, applicationFor(child)).expect(201);
        var by = LocalDate.parse(received.text("/deadlines/0/by"));
        var calendar = "/api/registry/v1/working-day-calendar/" + by.getYear();
        api.as(Role.CITY_OFFICER, "ZZ-MCA")
                .match("\"0\"")
                .put(calendar, "{\"holidays\":[\"" + by + "\"],\"workedWeekends\":[]}")
                .expect(200);
        var list = "/api/registry/v1/work-lists/applications-due?limit=500&dueBy=" + by;
        assertThat(county().get(list).expect(200).body()).contains(received.text("/id"));
        CurrentCallers.runAs(Caller.system("registry"), () -> reckon.run(by));
        assertThat(county().get(list).expect(200).body()).doesNotContain(received.text("/id"));
        assertThat(LocalDate.parse(county().get(received.location()).text("/deadlines/0/by")))
                .isAfter(by);
    }
}
