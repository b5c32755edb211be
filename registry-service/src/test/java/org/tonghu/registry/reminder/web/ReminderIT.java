package org.tonghu.registry.reminder.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tonghu.registry.MovableClock;
import org.tonghu.registry.Soon;
import org.tonghu.registry.reminder.Gateway;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.time.DailyWork;

@ServiceTest(
        properties = {"tonghu.clock.daily-work=false", "tonghu.registry.messages.every-seconds=1"})
@Import({MovableClock.class, ReminderIT.Phones.class})
class ReminderIT {

    private static final String CONTACTS = "/api/registry/v1/message-contacts";
    private static final String MESSAGES = "/api/registry/v1/messages";
    private static final String UNDECIDED_CHILD =
            """
            {"identity":{"name":"测试催","sex":"MALE","birthDate":"2015-05-01"},
             "facts":{"householdRegistration":"URBAN",
               "residence":{"township":"410122101","village":"410122101901"},
               "parents":[{"status":"DEAD"},{"status":"UNIDENTIFIED"}]},
             "care":{"care":"FAMILY"}}\
            """;

    private static final Map<String, List<String>> TAKEN = new ConcurrentHashMap<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class Phones {

        /** Numbers that begin with 199 do not exist. */
        @Bean
        Gateway phones() {
            return (id, phone, text) -> {
                if (phone.startsWith("199")) {
                    throw new Gateway.NotTaken("NUMBER_REFUSED", true);
                }
                TAKEN.computeIfAbsent(phone, _ -> new CopyOnWriteArrayList<>()).add(text.zh());
            };
        }
    }

    private static boolean taken(String phone) {
        return !TAKEN.getOrDefault(phone, List.of()).isEmpty();
    }

    @Autowired Api api;
    @Autowired List<DailyWork> works;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private void onThe(LocalDate day) {
        MovableClock.onThe(day.toString());
        works.stream()
                .filter(it -> it.name().equals("remind-of-deadlines"))
                .forEach(it -> CurrentCallers.runAs(Caller.system("registry"), () -> it.run(day)));
    }

    private ApiAnswer contact(String place, String phone) {
        var body =
                "{\"place\":\"%s\",\"officer\":\"测试主任\",\"phone\":\"%s\"}".formatted(place, phone);
        return county().post(CONTACTS, body);
    }

    @BeforeEach
    void inMarch() {
        MovableClock.onThe("2026-03-02");
    }

    @Test
    void theVillageIsToldOnceBeforeTheDayAndTheTownshipAfterIt() {
        contact("410122101901", "13800000001").expect(201);
        contact("410122101", "13800000002").expect(201);
        county().post("/api/registry/v1/children", UNDECIDED_CHILD).expect(201);
        var due = LocalDate.parse("2026-03-02").plusDays(30);
        onThe(due.minusDays(15));
        onThe(due.minusDays(15));
        assertThat(county().get(MESSAGES + "/count?place=410122101901").text("/count"))
                .isEqualTo("1");
        Soon.is(() -> taken("13800000001"));
        var village = "?place=410122101901&state=SENT";
        Soon.is(() -> county().get(MESSAGES + "/count" + village).body().contains("1"));
        var sent = county().get(MESSAGES + village).expect(200);
        assertThat(sent.json().path("items")).hasSize(1);
        assertThat(sent.text("/items/0/step")).isEqualTo("BEFORE_15");
        assertThat(sent.text("/items/0/list")).isEqualTo("undecided-children");
        assertThat(sent.text("/items/0/text")).contains("剩余 15 天").doesNotContain("测试催", "孤");
        onThe(due.plusDays(1));
        Soon.is(() -> taken("13800000002"));
        assertThat(TAKEN.get("13800000001")).hasSize(1);
        assertThat(TAKEN.get("13800000002")).hasSize(1).first().asString().contains("逾期 1 天");
        var other = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        assertThat(other.get(MESSAGES).expect(200).json().path("items")).isEmpty();
        other.get(MESSAGES + "/" + sent.text("/items/0/id")).expect(404);
        var supervisor = api.as(Role.CHILD_SUPERVISOR, "410122101");
        assertThat(supervisor.get(MESSAGES).json().path("items").size()).isGreaterThan(1);
    }

    @Test
    void aFailedMessageTellsWhyAndIsSentAgainWhenTheNumberIsPutRight() {
        var contact = contact("410122102901", "19900000003").expect(201);
        var child = UNDECIDED_CHILD.replace("410122101", "410122102");
        county().post("/api/registry/v1/children", child).expect(201);
        onThe(LocalDate.parse("2026-03-25"));
        var failed = MESSAGES + "?place=410122102901&state=FAILED";
        Soon.is(() -> county().get(failed).json().path("items").size() == 1);
        var row = county().get(failed);
        assertThat(row.text("/items/0/fault")).isEqualTo("NUMBER_REFUSED");
        var message = MESSAGES + "/" + row.text("/items/0/id");
        var read = county().get(message).expect(200);
        county().post(message + "/retry", null).expect(428);
        county().match("\"1\"").post(message + "/retry", null).expect(412);
        var entry = "{\"officer\":\"测试主任\",\"phone\":\"13800000003\",\"active\":true}";
        county().match(contact.etag()).put(contact.location(), entry).expect(200);
        var supervisor = api.as(Role.CHILD_SUPERVISOR, "410122102").match(read.etag());
        supervisor.post(message + "/retry", null).expect(403);
        api.as(Role.COUNTY_OFFICER, "ZZ-410184")
                .match(read.etag())
                .post(message + "/retry", null)
                .expect(404);
        county().match(read.etag()).post(message + "/retry", null).expect(200);
        Soon.is(() -> TAKEN.containsKey("13800000003"));
        Soon.is(() -> county().get(message).text("/state").equals("SENT"));
        var sent = county().get(message);
        county().match(sent.etag())
                .post(message + "/retry", null)
                .expectProblem(409, "message-has-not-failed");
    }

    @Test
    void theAddressListIsKeptByCountyAndCityWithinTheirReachAndShowsNoWholeNumber() {
        var created = contact("410122103", "13800000004").expect(201);
        assertThat(created.text("/phone")).isEqualTo("138****0004");
        var read = county().get(created.location()).expect(200);
        assertThat(read.body()).isEqualTo(created.body());
        assertThat(county().get(CONTACTS + "?place=410122103").json().path("items")).hasSize(1);
        contact("410122103", "13800000004").expectProblem(409, "contact-taken");
        contact("410184001", "13800000005").expectProblem(403, "unit-not-yours");
        assertThat(contact("410122", "13800000005").expect(400).pointers())
                .containsExactly("#/place");
        assertThat(contact("ZZ-NOWHERE", "13800000005").expect(400).pointers())
                .containsExactly("#/place");
        assertThat(contact("410122103", "5551234").expect(400).pointers())
                .containsExactly("#/phone");
        var silent = "{\"officer\":\"测试主任\",\"active\":false}";
        county().put(created.location(), silent).expect(428);
        var corrected = county().match("\"1\"").put(created.location(), silent).expect(200);
        assertThat(corrected.text("/phone")).isEqualTo("138****0004");
        county().match("\"1\"").put(created.location(), silent).expect(412);
        var other = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        other.get(created.location()).expect(404);
        other.match("\"2\"").put(created.location(), silent).expect(404);
        api.as(Role.CHILD_DIRECTOR, "410122103901").get(CONTACTS).expect(403);
        api.get(CONTACTS).expect(401);
    }

    @Test
    void theOutboxIsReadByOfficersAloneAndItsCountIsThatOfItsList() {
        api.get(MESSAGES).expect(401);
        api.as(Role.PAYMENT_OFFICER, "ZZ-410122").get(MESSAGES).expect(403);
        county().get(MESSAGES + "?state=LOST").expect(400);
        county().get(MESSAGES + "?place=x").expect(400);
        county().get(MESSAGES + "/no-such-message").expect(404);
        var list = county().get(MESSAGES + "?limit=500").expect(200);
        assertThat(county().get(MESSAGES + "/count").json().path("count").asInt())
                .isEqualTo(list.json().path("items").size());
    }
}
