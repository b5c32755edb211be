package org.tonghu.training.coverage.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.training.world.Staff.BASE;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.training.world.Staff;
import org.tonghu.training.world.TrainingTest;

/** Only this test appoints anybody in the township 410122102, whose three villages are known. */
@TrainingTest
class CoverageIT {

    @Autowired Staff staff;

    @Test
    void coverageCountsServingAndQualifiedAndListsTheGaps() {
        staff.clock().turnTo("2020-07-20");
        var course = staff.offer("INITIAL", true);
        var trained = staff.register("410122102");
        staff.train(course, trained, "2020-02-10", "PASS");
        var untrained = staff.register("410122102");
        var gone = staff.appoint(trained, "410122102901", "2019-01-01", null);
        staff.county().match(gone.etag()).post(gone.location() + "/end", leaving()).expect(200);
        staff.appoint(trained, "410122102901", "2020-07-15", null);
        staff.appoint(untrained, "410122102902", "2020-03-01", null);
        var supervisor = staff.register("410122102");
        staff.appoint(supervisor, "410122102", "2020-03-01", "2020-07-31");
        staff.awaitStanding(trained, "QUALIFIED");
        staff.awaitStanding(untrained, "NOT_QUALIFIED");

        villages("2020-07-20", 3, 2, 1, "0.3333");
        villages("2020-07-10", 3, 1, 0, "0.0000");
        var both = staff.county().get(BASE + "/coverage?unit=410122102&on=2020-07-20").expect(200);
        assertThat(both.json().at("/items")).hasSize(2);
        assertThat(both.text("/items/0/level")).isEqualTo("TOWNSHIP");

        gapsTellTheDaysOfVacancy();
        postsTellWhoServes(trained);
    }

    private void gapsTellTheDaysOfVacancy() {
        var path =
                BASE + "/coverage/gaps?unit=410122102&level=VILLAGE&from=2020-07-01&to=2020-07-20";
        var gaps = staff.county().get(path).expect(200);
        assertThat(gaps.text("/items/0/place")).isEqualTo("410122102901");
        assertThat(gaps.text("/items/0/from")).isEqualTo("2020-07-01");
        assertThat(gaps.text("/items/0/to")).isEqualTo("2020-07-14");
        assertThat(gaps.json().at("/items/0/days").asInt()).isEqualTo(14);
        assertThat(gaps.text("/items/1/place")).isEqualTo("410122102903");
        assertThat(
                        gaps.json().at("/items/1/days").isNull()
                                || gaps.json().at("/items/1/days").isMissingNode())
                .isTrue();
        assertThat(gaps.json().at("/items/1/ongoing").asBoolean()).isTrue();

        var first = staff.county().get(path + "&limit=1").expect(200);
        var second =
                staff.county().get(path + "&limit=1&cursor=" + first.text("/next")).expect(200);
        assertThat(second.text("/items/0/place")).isEqualTo("410122102903");
        assertThat(second.text("/next")).isEmpty();
        var today =
                staff.county()
                        .get(BASE + "/coverage/gaps?unit=410122102&level=VILLAGE")
                        .expect(200);
        assertThat(today.json().at("/items")).hasSize(1);
    }

    private void postsTellWhoServes(String trained) {
        var posts =
                staff.county()
                        .get(BASE + "/posts?unit=410122102&level=VILLAGE&on=2020-07-10")
                        .expect(200);
        assertThat(posts.json().at("/items")).hasSize(3);
        assertThat(posts.json().at("/items/0/vacant").asBoolean()).isTrue();
        assertThat(posts.text("/items/0/vacantSince")).isEqualTo("2020-07-01");
        assertThat(posts.json().at("/items/1/vacant").asBoolean()).isFalse();
        var later = staff.county().get(BASE + "/posts?unit=410122102&level=VILLAGE&on=2020-07-15");
        assertThat(later.text("/items/0/serving/0/person")).isEqualTo(trained);
    }

    @Test
    void anAreaOutOfReachIsNotFound() {
        staff.otherCounty().get(BASE + "/coverage?unit=ZZ-410122").expect(404);
        staff.otherCounty().get(BASE + "/coverage/gaps?unit=410122102&level=VILLAGE").expect(404);
        staff.otherCounty().get(BASE + "/posts?unit=410122102901&level=VILLAGE").expect(404);
        staff.coordinator().get(BASE + "/coverage?unit=nowhere").expect(404);
        staff.auditor().get(BASE + "/coverage?unit=ZZ-MCA").expect(200);
    }

    @ParameterizedTest
    @CsvSource({
        "/coverage, #/query/unit",
        "/coverage?unit=ZZ-410122&level=STREET, #/query/level",
        "/coverage?unit=ZZ-410122&on=2020-02-30, #/query/on",
        "/coverage?unit=ZZ-410122&month=2020-02, #/query/month",
        "/coverage/gaps?unit=ZZ-410122, #/query/level",
        "/coverage/gaps?unit=ZZ-410122&level=VILLAGE&from=2020-07-02&to=2020-07-01, #/query/from",
        "/coverage/gaps?unit=ZZ-410122&level=VILLAGE&limit=0, #/query/limit",
        "/posts?unit=ZZ-410122&level=VILLAGE&on=today, #/query/on"
    })
    void badQuestionsAreAnsweredWithAPointer(String below, String pointer) {
        assertThat(staff.county().get(BASE + below).expect(400).pointers()).contains(pointer);
    }

    private void villages(String on, int places, int served, int qualified, String rate) {
        var answer =
                staff.county()
                        .get(BASE + "/coverage?unit=410122102&level=VILLAGE&on=" + on)
                        .expect(200);
        assertThat(answer.json().at("/items/0/places").asInt()).isEqualTo(places);
        assertThat(answer.json().at("/items/0/served").asInt()).isEqualTo(served);
        assertThat(answer.json().at("/items/0/qualified").asInt()).isEqualTo(qualified);
        assertThat(answer.text("/items/0/rate")).isEqualTo(rate);
    }

    private static Map<String, Object> leaving() {
        return Map.of("on", "2020-06-30", "reason", "RESIGNED", "document", "测试免〔2020〕2号");
    }
}
