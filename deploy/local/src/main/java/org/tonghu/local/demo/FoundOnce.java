package org.tonghu.local.demo;

import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/**
 * A child moves to another county; a foundling's record and the one with a name that came later are
 * found alike and joined by two persons.
 */
final class FoundOnce {

    private static final String REGISTRY = "/api/registry/v1/";
    private static final String TOWNSHIP = "410122101";
    private static final String COUNTY = "county-officer";
    private static final String SECOND = "county-officer-b";
    private static final String OTHER_COUNTY = "county-officer-2";

    private final Api api;

    FoundOnce(Api api) {
        this.api = api;
    }

    /** Offered by one county, accepted by the other. */
    int moved() {
        var offer =
                Map.of(
                        "child", foundling("演示远"),
                        "to", Map.of("township", "410184001"),
                        "reason", "MOVED_HOUSE");
        var move = api.post(COUNTY, REGISTRY + "moves", offer, 201).path("id").asString();
        api.step(OTHER_COUNTY, REGISTRY + "moves/" + move, "/acceptance");
        return 1;
    }

    /** Named by a person, so that it does not wait for the comparison. */
    int joined() {
        var kept = foundling("演示寻");
        var pair = Map.of("one", kept, "other", foundling("演示寻"));
        var id = api.post(COUNTY, REGISTRY + "duplicates", pair, 201).path("id").asString();
        var record = REGISTRY + "duplicates/" + id;
        var same = Map.of("decision", "SAME", "keep", kept, "reason", "FOUNDLING_IDENTIFIED");
        api.step(COUNTY, record, "/decision", same);
        JsonNode joined = api.step(SECOND, record, "/confirmation");
        return joined.path("state").asString().equals("JOINED") ? 1 : 0;
    }

    private String foundling(String name) {
        var parents = List.of(Map.of("status", "UNIDENTIFIED"), Map.of("status", "UNIDENTIFIED"));
        var child =
                Map.of(
                        "identity",
                        Map.of("name", name, "sex", "FEMALE", "birthDate", "2018-04-05"),
                        "facts",
                        Map.of(
                                "householdRegistration",
                                "NONE",
                                "residence",
                                Map.of("township", TOWNSHIP),
                                "parents",
                                parents),
                        "care",
                        Map.of("care", "FAMILY"));
        return api.post(COUNTY, REGISTRY + "children", child, 201).path("id").asString();
    }
}
