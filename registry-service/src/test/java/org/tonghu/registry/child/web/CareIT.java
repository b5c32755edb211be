package org.tonghu.registry.child.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.child.web.ChildBodies.PATH;
import static org.tonghu.registry.child.web.ChildBodies.changed;
import static org.tonghu.registry.child.web.ChildBodies.orphan;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

/** Who cares for a child, entered and corrected. */
@ServiceTest
class CareIT {

    private static final String HOME =
            "{\"care\":\"INSTITUTION\",\"institution\":\"ZZ-CWI\",\"from\":\"2024-05-01\"}";

    @Autowired Api api;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private ApiAnswer registered() {
        var body = changed(orphan(), "/care", "{\"care\":\"FAMILY\",\"from\":\"2023-01-01\"}");
        return county().post(PATH, body).expect(201);
    }

    @Test
    void aNewArrangementBeginsAfterThePresentOneAndIsSeenByItsInstitution() {
        var child = registered();
        var path = child.location() + "/care-arrangements";
        county().post(path, HOME).expect(428);
        county().match("\"9\"").post(path, HOME).expect(412);
        var early = HOME.replace("2024-05-01", "2022-12-31");
        county().match(child.etag())
                .post(path, early)
                .expectProblem(409, "care-before-present-one");
        var placed = county().match(child.etag()).post(path, HOME).expect(200);
        assertThat(placed.json().path("care")).hasSize(2);
        api.as(Tokens.institutionManager("m", "ZZ-CWI", "ZZ-CWI"))
                .get(child.location())
                .expect(200);
    }

    @Test
    void anArrangementEnteredWronglyIsCorrectedAndTheMistakeStaysKnown() {
        var child = registered();
        var path = child.location() + "/care-arrangements/from/2023-01-01";
        var corrected = county().match(child.etag()).put(path, HOME).expect(200);
        assertThat(corrected.json().path("care")).hasSize(1);
        assertThat(corrected.text("/care/0/institution")).isEqualTo("ZZ-CWI");
        county().match(corrected.etag())
                .put(path, HOME)
                .expectProblem(409, "no-care-from-that-day");
        county().match(corrected.etag())
                .put(child.location() + "/care-arrangements/from/yesterday", HOME)
                .expect(400);
    }

    @Test
    void whatATransferBroughtAboutIsNotCorrectedHere() {
        var child = registered();
        var path = child.location() + "/care-arrangements/t-9";
        api.as(Tokens.service("institution")).put(path, HOME).expect(204);
        var now = county().get(child.location()).expect(200);
        var by = child.location() + "/care-arrangements/from/2024-05-01";
        county().match(now.etag()).put(by, HOME).expectProblem(409, "care-by-transfer");
        var before = child.location() + "/care-arrangements/from/2023-01-01";
        county().match(now.etag()).put(before, HOME).expectProblem(409, "care-overlaps");
    }

    @Test
    void nobodyPlacesAChildInAPrivateInstitutionButWhoIsFoundThereIsEntered() {
        var place = HOME.replace("ZZ-CWI", "PRIVATE-1");
        var child = registered();
        var path = child.location() + "/care-arrangements";
        var refused = county().match(child.etag()).post(path, place);
        assertThat(refused.expectProblem(409, "private-institution").text("/clause"))
                .isEqualTo("郑民文〔2020〕57号 二(六)");
        county().post(PATH, changed(orphan(), "/care", place))
                .expectProblem(409, "private-institution");
        var found = place.replace("{", "{\"foundThere\":true,");
        var entered = county().post(PATH, changed(orphan(), "/care", found)).expect(201);
        assertThat(entered.json().at("/care/0/foundThere").asBoolean()).isTrue();
        var work = "/api/registry/v1/work-lists/children-in-private-institutions";
        assertThat(county().get(work).expect(200).body()).contains(entered.text("/id"));
        var out = HOME.replace("2024-05-01", "2024-05-02");
        county().match(entered.etag())
                .post(entered.location() + "/care-arrangements", out)
                .expect(200);
        assertThat(county().get(work).expect(200).body()).doesNotContain(entered.text("/id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"care\":\"INSTITUTION\",\"institution\":\"NOBODYS\",\"from\":\"2024-05-01\"}|#/institution",
                "{\"care\":\"INSTITUTION\",\"from\":\"2024-05-01\"}|#/institution",
                "{\"care\":\"FAMILY\",\"from\":\"2099-05-01\"}|#/from",
                "{\"care\":\"FAMILY\",\"from\":\"2024-05-01\",\"foundThere\":true}|#/foundThere"
            })
    void aBadArrangementIsA400(String body, String pointer) {
        var child = registered();
        var answer =
                county().match(child.etag()).post(child.location() + "/care-arrangements", body);
        assertThat(answer.expectProblem(400, "invalid").pointers()).contains(pointer);
    }

    @Test
    void onlyTheOfficersOfTheUnitThatAnswersForTheChildEnterIt() {
        var child = registered();
        var path = child.location() + "/care-arrangements";
        api.as(Role.CHILD_SUPERVISOR, "410122101").match(child.etag()).post(path, HOME).expect(403);
        api.as(Role.COUNTY_OFFICER, "ZZ-410184").match(child.etag()).post(path, HOME).expect(404);
    }
}
