package org.tonghu.registry.child.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.child.web.ChildBodies.PATH;
import static org.tonghu.registry.child.web.ChildBodies.changed;
import static org.tonghu.registry.child.web.ChildBodies.orphan;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;

@ServiceTest
class DirectCorrectionIT {

    private static final String RENAMED =
            "{\"name\":\"测试更\",\"sex\":\"FEMALE\",\"birthDate\":\"2015-05-01\",\"ethnicGroup\":\"01\"}";

    @Autowired Api api;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private Api director() {
        return api.as(Role.CHILD_DIRECTOR, "410122101901");
    }

    @Test
    void whoTheChildIsAndItsCategoryAreProposedBelowTheCounty() {
        var child = county().post(PATH, orphan()).expect(201);
        var identity = child.location() + "/identity";
        director().match(child.etag()).put(identity, RENAMED).expectProblem(409, "approval-needed");
        var facts =
                changed(orphan(), "/facts/parents/1/status", "\"ALIVE\"").path("facts").toString();
        director()
                .match(child.etag())
                .put(child.location() + "/facts", facts)
                .expectProblem(409, "approval-needed");
        assertThat(county().get(child.location()).etag()).isEqualTo(child.etag());
        county().match(child.etag()).put(identity, RENAMED).expect(200);
    }

    @Test
    void everythingElseIsCorrectedByTheDirector() {
        var child = county().post(PATH, orphan()).expect(201);
        var facts = changed(orphan(), "/facts/aidReceived", "[]").path("facts").toString();
        director().match(child.etag()).put(child.location() + "/facts", facts).expect(200);
    }
}
