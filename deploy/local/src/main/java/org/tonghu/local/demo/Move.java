package org.tonghu.local.demo;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.tonghu.local.Failure;
import tools.jackson.databind.JsonNode;

/** Moves all children of the closing county institution to the city institution, step by step. */
final class Move {

    private static final String PATH = "/api/institutions/v1/transfers";
    private static final int MOST_ASKS = 120;
    private static final int AT_ONCE = 200;

    private final Api api;
    private final LocalDate today;

    Move(Api api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    /** How many children have moved. */
    int all() {
        var children = residents();
        int moved = 0;
        for (int from = 0; from < children.size(); from += AT_ONCE) {
            moved += batch(children.subList(from, Math.min(children.size(), from + AT_ONCE)));
        }
        return moved;
    }

    private List<String> residents() {
        var found =
                api.post(
                        "city-officer",
                        "/api/registry/v1/children/search?limit=500",
                        Map.of("institution", Institutions.COUNTY),
                        200);
        return ids(found.path("items"), "id");
    }

    private int batch(List<String> children) {
        var request =
                Map.of(
                        "from",
                        Institutions.COUNTY,
                        "to",
                        Institutions.CITY,
                        "children",
                        children,
                        "reason",
                        "县级机构不再承担集中养育，儿童移交市级机构（演示）");
        var made = api.post("institution-manager", PATH + "/batches", request, 200, 201);
        var transfers = done(made, children.size());
        step("county-officer", "CONSENT", transfers, Map.of());
        step(
                "city-officer",
                "APPROVE",
                transfers,
                Map.of("approval", Map.of("document", "演示〔2026〕1号")));
        step(
                "institution-manager-city",
                "ACCEPT",
                transfers,
                Map.of("acceptance", Map.of("assessment", "已评估，适合集中养育（演示）")));
        step("institution-manager", "HAND_OVER", transfers, Map.of("handOver", handOver()));
        step(
                "institution-manager-city",
                "RECEIVE",
                transfers,
                Map.of("receipt", Map.of("on", today.toString())));
        return awaitCompleted(made.path("batch").asString());
    }

    private Map<String, Object> handOver() {
        var items =
                Stream.of(
                                "FOUND_CERTIFICATE",
                                "HOUSEHOLD_REGISTRATION",
                                "MEDICAL_RECORDS",
                                "VACCINATION_RECORDS",
                                "SCHOOL_RECORDS",
                                "PHOTOS",
                                "BELONGINGS")
                        .map(item -> Map.of("item", item, "handed", true))
                        .toList();
        return Map.of(
                "on", today.toString(),
                "escorts", List.of("护送人甲", "护送人乙"),
                "household", Map.of("moves", true),
                "items", items);
    }

    private void step(
            String account, String step, List<String> transfers, Map<String, Object> with) {
        var body = new java.util.HashMap<String, Object>(with);
        body.put("step", step);
        body.put("transfers", transfers);
        done(api.post(account, PATH + "/steps", body, 200), transfers.size());
    }

    private static List<String> done(JsonNode answer, int expected) {
        if (answer.path("done").asInt() != expected) {
            throw new Failure("有移交未能办理：" + answer, "A transfer was refused: " + answer);
        }
        return ids(answer.path("results"), "transfer");
    }

    private int awaitCompleted(String batch) {
        for (int asked = 0; asked < MOST_ASKS; asked++) {
            var all = api.all("city-officer", PATH + "?batch=" + batch);
            if (all.stream().allMatch(t -> t.path("stage").asString("").equals("COMPLETED"))) {
                return all.size();
            }
            Api.pause(Duration.ofSeconds(1));
        }
        throw new Failure("移交长时间未完成：" + batch, "Transfers not completed for long: " + batch);
    }

    private static List<String> ids(JsonNode items, String field) {
        return items.valueStream().map(item -> item.path(field).asString()).toList();
    }
}
