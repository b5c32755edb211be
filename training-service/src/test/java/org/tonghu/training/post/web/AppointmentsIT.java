package org.tonghu.training.post.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.training.world.Staff.BASE;
import static org.tonghu.training.world.Staff.refused;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.training.world.Json;
import org.tonghu.training.world.SeenEvents;
import org.tonghu.training.world.Staff;
import org.tonghu.training.world.TrainingTest;

@TrainingTest
class AppointmentsIT {

    private static final String PATH = BASE + "/appointments";
    private static final Map<String, Object> END =
            Map.of("on", "2020-06-30", "reason", "RESIGNED", "document", "测试免〔2020〕1号");

    @Autowired Staff staff;
    @Autowired SeenEvents events;

    @Test
    void aDirectorIsAppointedAndTheEventNamesNobody() {
        var person = staff.register("410122101901");

        var created = staff.appoint(person, "410122101901", "2020-03-01", null);

        assertThat(created.location()).isEqualTo(PATH + "/" + created.text("/id"));
        assertThat(created.text("/role")).isEqualTo("CHILD_DIRECTOR");
        assertThat(created.text("/capacity")).isEqualTo("PRINCIPAL");
        assertThat(staff.county().get(created.location()).expect(200).etag())
                .isEqualTo(created.etag());
        var event = events.await("person.appointed", person);
        assertThat(event.details())
                .containsEntry("place", "410122101901")
                .containsEntry("from", "2020-03-01");
        assertThat(event.toString()).doesNotContain("测试");
    }

    @Test
    void twoDirectorsInOneVillageOnOneDayAreRefusedUnlessOneIsDeputy() {
        staff.appoint(staff.register("410122101902"), "410122101902", "2020-03-01", null);
        var second = staff.register("410122101902");
        var body = Staff.appointment(second, "410122101902", "2020-05-01", null);

        var answer = staff.county().post(PATH, body);
        refused(answer, "SECOND_PERSON_IN_POST");
        assertThat(answer.text("/clause")).isEqualTo("民发〔2019〕34号");

        body.put("capacity", "DEPUTY");
        staff.county().post(PATH, body).expect(201);
    }

    @Test
    void ofManyAtOnceOneBecomesTheDirector() throws Exception {
        var attempts = new ArrayList<Callable<Integer>>();
        for (int i = 0; i < 6; i++) {
            var body =
                    Staff.appointment(
                            staff.register("410122101903"), "410122101903", "2020-03-01", null);
            attempts.add(() -> staff.county().post(PATH, body).status());
        }
        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            var answers = new ArrayList<Integer>();
            for (var answer : threads.invokeAll(attempts)) answers.add(answer.get());

            assertThat(answers).containsOnly(201, 409).containsOnlyOnce(201);
        }
    }

    @Test
    void anAppointmentEndsWithTheRevisionRead() {
        var person = staff.register("410122101904");
        var path = staff.appoint(person, "410122101904", "2020-03-01", null).location();

        staff.county().post(path + "/end", END).expect(428);
        staff.otherCounty().match("\"1\"").post(path + "/end", END).expect(404);
        var ended = staff.county().match("\"1\"").post(path + "/end", END).expect(200);
        assertThat(ended.text("/to")).isEqualTo("2020-06-30");
        assertThat(ended.text("/endReason")).isEqualTo("RESIGNED");
        staff.county().match("\"1\"").post(path + "/end", END).expectProblem(412, "stale-revision");
        refused(staff.county().match(ended.etag()).post(path + "/end", END), "ALREADY_ENDED");
        assertThat(events.await("appointment.ended", person).details())
                .containsEntry("to", "2020-06-30");
    }

    @Test
    void anAppointmentDoesNotEndBeforeItBegins() {
        var person = staff.register("410122101905");

        refused(
                staff.county()
                        .post(
                                PATH,
                                Staff.appointment(
                                        person, "410122101905", "2020-07-01", "2020-06-30")),
                "ENDS_BEFORE_IT_BEGINS");
        var path = staff.appoint(person, "410122101905", "2020-07-01", null).location();
        refused(staff.county().match("\"1\"").post(path + "/end", END), "ENDS_BEFORE_IT_BEGINS");
    }

    @Test
    void aPostFitsItsRoleAndItsPlaceIsKnownAndReached() {
        var person = staff.register("410122101");
        var body = Staff.appointment(person, "410122101", "2020-03-01", null);
        body.put("role", "CHILD_DIRECTOR");
        refused(staff.county().post(PATH, body), "PLACE_DOES_NOT_FIT_ROLE");

        var unknown = Staff.appointment(person, "999999999", "2020-03-01", null);
        assertThat(staff.county().post(PATH, unknown).expect(400).pointers())
                .containsExactly("#/place");

        var elsewhere = Staff.appointment(person, "410184101", "2020-03-01", null);
        staff.county().post(PATH, elsewhere).expectProblem(403, "unit-not-yours");

        var foreign =
                Staff.appointment(staff.register("410184101"), "410122101", "2020-03-01", null);
        assertThat(staff.county().post(PATH, foreign).expect(400).pointers())
                .containsExactly("#/person");
    }

    @Test
    void onePersonOnTwoPostsIsAllowedAndFlagged() {
        var person = staff.register("410122101906");
        var first = staff.appoint(person, "410122101906", "2020-03-01", "2020-05-31");
        assertThat(first.json().at("/servesElsewhere").asBoolean()).isFalse();

        var later = staff.appoint(person, "410122101907", "2020-06-01", null);
        assertThat(later.json().at("/servesElsewhere").asBoolean()).isFalse();
        var beside = staff.appoint(person, "410122101908", "2020-05-31", null);

        assertThat(beside.json().at("/servesElsewhere").asBoolean()).isTrue();
        assertThat(staff.county().get(first.location()).json().at("/servesElsewhere").asBoolean())
                .isTrue();
    }

    @Test
    void appointmentsAreListedByUnitRolePersonAndDay() {
        var person = staff.register("410184101");
        staff.appoint(person, "410184101901", "2020-01-01", "2020-03-31");
        staff.appoint(person, "410184101901", "2020-06-01", null);
        staff.appoint(staff.register("410184101"), "410184101", "2020-06-01", null);

        assertThat(rows("?unit=410184101")).hasSize(3);
        assertThat(rows("?unit=410184101&role=CHILD_DIRECTOR")).hasSize(2);
        assertThat(rows("?person=" + person)).hasSize(2);
        assertThat(rows("?person=" + person + "&day=2020-03-31")).hasSize(1);
        assertThat(rows("?person=" + person + "&day=2020-04-01")).isEmpty();
        assertThat(rows("?unit=410184101&day=2020-06-01")).hasSize(2);
        assertThat(staff.county().get(PATH + "?person=" + person).json().at("/items")).isEmpty();
    }

    @Test
    void pagesOfAppointmentsNeitherRepeatNorSkip() {
        var all = new ArrayList<String>();
        for (int i = 0; i < 3; i++) {
            var person = staff.register("410122101909");
            var year = 2010 + i;
            all.add(
                    staff.appoint(person, "410122101909", year + "-01-01", year + "-12-31")
                            .text("/id"));
        }
        var seen = new ArrayList<String>();
        var cursor = "";
        do {
            var page = staff.county().get(PATH + "?unit=410122101909&limit=1" + cursor).expect(200);
            seen.add(page.text("/items/0/id"));
            cursor = page.text("/next").isEmpty() ? "" : "&cursor=" + page.text("/next");
        } while (!cursor.isEmpty());

        assertThat(seen).containsExactlyElementsOf(all);
        assertThat(staff.county().get(PATH + "?cursor=nonsense").status()).isIn(200, 400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "person|null|#/person",
                "person|7|#/person",
                "role|\"MAYOR\"|#/role",
                "role|0|#/role",
                "place|\"410122\"|#/place",
                "place|410122101901|#/place",
                "capacity|\"HALF\"|#/capacity",
                "from|\"2020-02-30\"|#/from",
                "from|\"2020-02-01T00:00:00Z\"|#/from",
                "from|20200201|#/from",
                "from|null|#/from",
                "to|\"\"|#/to",
                "document|\"  \"|#/document",
                "document|null|#/document",
                "salary|1|#/salary"
            })
    void badInputIsAnsweredWithAPointer(String field, String value, String pointer) {
        var body = Staff.appointment("x", "410122101901", "2020-03-01", null);

        var answer = staff.county().post(PATH, Json.with(body, field, value)).expect(400);

        assertThat(answer.pointers()).as("%s", answer).contains(pointer);
    }

    private List<String> rows(String query) {
        var ids = new ArrayList<String>();
        staff.coordinator()
                .get(PATH + query)
                .expect(200)
                .json()
                .at("/items")
                .forEach(row -> ids.add(row.path("id").asString()));
        return ids;
    }
}
