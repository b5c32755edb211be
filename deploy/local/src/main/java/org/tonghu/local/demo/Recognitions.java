package org.tonghu.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;

/**
 * Applications in 韩寺镇, from receipt to the answer, a correction that another person approves, and a
 * referral: few, and through the same steps as in an office.
 */
final class Recognitions {

    private static final String REGISTRY = "/api/registry/v1/";
    private static final String TOWNSHIP = "410122101";
    private static final String SUPERVISOR = "child-supervisor";
    private static final String COUNTY = "county-officer";
    private static final int CONFIRMED = 4;

    private static final LocalDate BORN = LocalDate.of(2014, 3, 1);

    private final Api api;
    private int children;

    Recognitions(Api api) {
        this.api = api;
    }

    /** How many were recognised, each told the same day. */
    int confirmed() {
        return IntStream.range(0, CONFIRMED)
                .map(_ -> decided("DEAD", "/confirmation", Map.of()))
                .sum();
    }

    /** The mother is alive and able: refused with reasons and remedies. */
    int refused() {
        return decided("ALIVE", "/refusal", Map.of("reason", "母亲健在且有监护能力，不符合孤儿认定条件（演示）"));
    }

    /** A misspelt name, proposed by the supervisor and approved by the county. */
    int corrected() {
        var proposal =
                Map.of(
                        "child", child("ALIVE"),
                        "fields", List.of("NAME"),
                        "identity", Map.of("name", "演示更名"),
                        "reason", "与户口簿不符（演示）",
                        "evidence", "户口簿复印件（演示）");
        var id =
                api.post(SUPERVISOR, REGISTRY + "change-requests", proposal, 201)
                        .path("id")
                        .asString();
        api.step(COUNTY, REGISTRY + "change-requests/" + id, "/approval");
        return 1;
    }

    /** One answered, one waiting. */
    int referred() {
        var made = refer();
        var on = made.path("on").asString();
        var record = REGISTRY + "referrals/" + made.path("id").asString();
        api.step(SUPERVISOR, record, "/result", Map.of("answer", "GRANTED", "on", on, "from", on));
        refer();
        return 2;
    }

    private JsonNode refer() {
        var referral =
                Map.of(
                        "child", child("ALIVE"),
                        "support", "TEMPORARY_ASSISTANCE",
                        "office", "韩寺镇民政所（演示）",
                        "reason", "家庭突发困难（演示）");
        return api.post(SUPERVISOR, REGISTRY + "referrals", referral, 201);
    }

    private int decided(String mother, String decision, Map<String, String> body) {
        var application =
                Map.of(
                        "kind", "ORPHAN",
                        "child", child(mother),
                        "acceptedAt", TOWNSHIP,
                        "filed", List.of("APPLICATION_FORM", "IDENTITY_PAPERS"),
                        "applicant", Map.of("who", "GUARDIAN", "name", "演示祖母", "relation", "63"));
        var made = api.post(SUPERVISOR, REGISTRY + "applications", application, 201);
        var record = REGISTRY + "applications/" + made.path("id").asString();
        api.step(
                SUPERVISOR,
                record,
                "/verification",
                Map.of(
                        "meets",
                        mother.equals("DEAD"),
                        "methods",
                        List.of("DATA_MATCHING"),
                        "findings",
                        "数据比对（演示）"));
        var ruled = api.step(COUNTY, record, decision, body);
        var told = Map.of("on", ruled.path("ruling").path("on").asString(), "way", "IN_PERSON");
        api.step(SUPERVISOR, record, "/reply", told);
        return 1;
    }

    private String child(String mother) {
        var facts =
                Map.of(
                        "householdRegistration", "RURAL",
                        "registeredAt", TOWNSHIP + "901",
                        "residence", Map.of("township", TOWNSHIP, "village", TOWNSHIP + "901"),
                        "seriousIllness", mother.equals("ALIVE"),
                        "parents",
                                List.of(
                                        Map.of("status", "DEAD"),
                                        mother.equals("DEAD")
                                                ? Map.of("status", "DEAD")
                                                : Map.of(
                                                        "status",
                                                        "ALIVE",
                                                        "guardianshipCapacity",
                                                        true)));
        var body =
                Map.of(
                        "identity", identity(),
                        "facts", facts,
                        "care", Map.of("care", "FAMILY"));
        return api.post(SUPERVISOR, REGISTRY + "children", body, 201).path("id").asString();
    }

    /** Each another child: the next birthday, another name. */
    private Map<String, String> identity() {
        int number = children++;
        return Map.of(
                "name",
                "演示认定" + "甲乙丙丁戊己庚辛壬癸".charAt(number % 10),
                "sex",
                number % 2 == 0 ? "FEMALE" : "MALE",
                "birthDate",
                BORN.plusDays(37L * number).toString());
    }
}
