package org.tonghu.local.demo;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** Rural left-behind women, one in each of a few townships; every one is made up. */
final class Women {

    private static final String PATH = "/api/registry/v1/left-behind-women";
    private static final String WHO = "city-officer";
    private static final int PEOPLE = 24;

    private final Api api;
    private final LocalDate today;
    private final CitizenIds ids;

    Women(Api api, LocalDate today, long seed) {
        this.api = api;
        this.today = today;
        this.ids = new CitizenIds(seed + 11);
    }

    /** How many are on file; from an earlier demo with the same seed they are so already. */
    int enter(List<String> townships) {
        return (int)
                townships.stream()
                        .limit(PEOPLE)
                        .map(it -> api.post(WHO, PATH, woman(it), 201, 409))
                        .filter(Women::isOnFile)
                        .count();
    }

    private static boolean isOnFile(JsonNode answer) {
        return answer.hasNonNull("id")
                || answer.path("reason").asString("").equals("CITIZEN_ID_TAKEN");
    }

    private Map<String, Object> woman(String township) {
        var born = LocalDate.of(1986, 4, 1).plusDays(Math.floorMod(township.hashCode(), 2000));
        var person = Map.of("name", "李妇" + township.substring(6), "birthDate", born.toString());
        var named = new HashMap<String, Object>(person);
        named.put("citizenId", ids.next(born, false));
        return Map.of(
                "person",
                named,
                "residence",
                Map.of("township", township),
                "spouse",
                Map.of("awaySince", today.minusMonths(9).toString(), "destination", "外省务工"),
                "household",
                Map.of(
                        "registration",
                        "RURAL",
                        "membersAtHome",
                        3,
                        "childrenAtHome",
                        1,
                        "elderlyAtHome",
                        1),
                "condition",
                Map.of("health", "GOOD", "needs", List.of("EMPLOYMENT", "ELDERLY_CARE")));
    }
}
