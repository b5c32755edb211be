package org.tonghu.registry.application.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.application.web.Bodies.APPLICATIONS;
import static org.tonghu.registry.application.web.Bodies.CHILDREN;
import static org.tonghu.registry.application.web.Bodies.applicationFor;
import static org.tonghu.registry.application.web.Bodies.orphan;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

@ServiceTest(properties = "tonghu.registry.recognition-required=true")
class RecognitionRequiredIT {

    @Autowired Api api;

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
}
