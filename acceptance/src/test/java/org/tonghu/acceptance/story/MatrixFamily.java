package org.tonghu.acceptance.story;

import java.util.stream.Stream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A family of the parent status matrix: thresholds met, measures begun on 5 January of the year
 * before and lasting, an urban child born 2012-05-01.
 */
final class MatrixFamily {

    private static final JsonMapper JSON = JsonMapper.shared();

    private MatrixFamily() {}

    /** All families of the file, each under the rules of 2020 and of 2021. */
    static Stream<Cases.Case> all() {
        return Cases.lines("parent-status-matrix.csv")
                .skip(1)
                .map(line -> line.split(","))
                .flatMap(row ->
                        Stream.of(
                                judged(row[0], row[1], 2020, row[2]),
                                judged(row[0], row[1], 2021, row[3])));
    }

    private static Cases.Case judged(String father, String mother, int year, String outcome) {
        var request =
                """
                {"asOf":"%d-11-30","child":{"birthDate":"2012-05-01","householdRegistration":"URBAN"},
                 "parents":[%s,%s]}\
                """
                        .formatted(year, parent(father, year - 1), parent(mother, year - 1));
        var name = father + " and " + mother + " in " + year;
        JsonNode expect = JSON.readTree("{\"outcome\":\"" + outcome + "\"}");
        return new Cases.Case(name, JSON.readTree(request), expect);
    }

    private static String parent(String status, int since) {
        return switch (status) {
            case "ABLE" -> "{\"status\":\"ALIVE\",\"guardianshipCapacity\":true}";
            case "DEAD", "DECLARED_MISSING", "UNIDENTIFIED" -> "{\"status\":\"" + status + "\"}";
            default ->
                    "{\"status\":\"ALIVE\",\"guardianshipCapacity\":false,\"circumstances\":["
                            + circumstance(status, since + "-01-05")
                            + "]}";
        };
    }

    private static String circumstance(String status, String from) {
        return switch (status) {
            case "SEVERELY_DISABLED" ->
                    "{\"type\":\"SEVERE_DISABILITY\",\"disabilities\":[{\"type\":4,\"grade\":1}]}";
            case "SERIOUSLY_ILL" -> "{\"type\":\"SERIOUS_ILLNESS\",\"onLocalList\":true}";
            case "OUT_OF_CONTACT" ->
                    "{\"type\":\"OUT_OF_CONTACT\",\"from\":\"%s\",\"supportPerformed\":false}"
                            .formatted(from);
            default -> "{\"type\":\"%s\",\"from\":\"%s\"}".formatted(status, from);
        };
    }
}
