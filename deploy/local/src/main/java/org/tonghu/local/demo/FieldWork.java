package org.tonghu.local.demo;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * Work in 德政村: visits by the child director, a help task that follows from one, a report that the
 * township takes up as a protection case, and the list of the quarter.
 */
final class FieldWork {

    private static final String REGISTRY = "/api/registry/v1/";
    private static final String VILLAGE = "410122101901";
    private static final String DIRECTOR = "child-director";
    private static final String SUPERVISOR = "child-supervisor";
    private static final String COUNTY = "county-officer";
    private static final int MOST = 12;

    private final Api api;
    private final LocalDate today;

    FieldWork(Api api, LocalDate today) {
        this.api = api;
        this.today = today;
    }

    /** How many children were seen; the first one needs help. */
    int visited() {
        var found =
                api.post(DIRECTOR, REGISTRY + "children/search", Map.of("village", VILLAGE), 200);
        var children =
                found.path("items")
                        .valueStream()
                        .filter(it -> it.path("status").asString().equals("ACTIVE"))
                        .limit(MOST)
                        .toList();
        for (int i = 0; i < children.size(); i++) {
            visit(children.get(i), i == 0);
        }
        return children.size();
    }

    /** A report with the receipt of the police, taken up as a case. */
    int protectedChildren() {
        var at = today.minusDays(1) + "T10:00:00+08:00";
        var report =
                Map.of(
                        "place",
                        VILLAGE,
                        "situations",
                        List.of("ABANDONED_OR_UNATTENDED"),
                        "discoveredAt",
                        at,
                        "account",
                        "夜间独自在家（演示）");
        var made = api.post(DIRECTOR, REGISTRY + "mandatory-reports", report, 201);
        var opening =
                Map.of(
                        "report",
                        made.path("id").asString(),
                        "place",
                        VILLAGE,
                        "kind",
                        "HARM",
                        "summary",
                        "核实监护情况（演示）");
        var opened = api.post(SUPERVISOR, REGISTRY + "protection-cases", opening, 201);
        var record = REGISTRY + "protection-cases/" + opened.path("id").asString();
        api.step(
                SUPERVISOR,
                record,
                "/measures",
                Map.of("kind", "LEFT_WITH_RELATIVE", "at", at, "note", "暂由姑母照料（演示）"));
        return 1;
    }

    /** The list of this quarter is frozen, or was before. */
    int campaigns() {
        var quarter = today.getYear() + "Q" + ((today.getMonthValue() - 1) / 3 + 1);
        var campaign = Map.of("unit", "ZZ-410122", "quarter", quarter);
        api.post(COUNTY, REGISTRY + "verification-campaigns", campaign, 202);
        return 1;
    }

    private void visit(JsonNode child, boolean needsHelp) {
        var visit =
                Map.of(
                        "child", child.path("id").asString(),
                        "on", today.toString(),
                        "mode", "HOME",
                        "met", "SEEN",
                        "persons", List.of("GRANDPARENT"),
                        "living", Map.of("state", "GOOD"),
                        "findings",
                                needsHelp
                                        ? List.of(
                                                Map.of(
                                                        "need",
                                                        "POOR_GUARDIANSHIP",
                                                        "note",
                                                        "祖母年迈，需监护指导（演示）"))
                                        : List.of());
        api.post(DIRECTOR, REGISTRY + "visits", visit, 201);
    }
}
