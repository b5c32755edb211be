package org.tonghu.local.demo;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;

/** Example rates for every unit, marked as examples: the real ones are the customer's to enter. */
final class Rates {

    private static final Map<String, String> EXAMPLES =
            Map.of(
                    "ORPHAN_ALLOWANCE_FAMILY_RATE", "1000.00",
                    "ORPHAN_ALLOWANCE_INSTITUTION_RATE", "1400.00",
                    "DE_FACTO_UNATTENDED_ALLOWANCE_RATE", "1000.00",
                    "HIV_CHILD_ALLOWANCE_RATE", "1000.00",
                    "INSURANCE_CONTRIBUTION", "300.00");

    private Rates() {}

    /** How many were new; a rate that is set already stays. */
    static int set(Api api, List<String> units, YearMonth month) {
        int set = 0;
        for (var unit : units) {
            for (var example : EXAMPLES.entrySet()) {
                set += set(api, unit, example.getKey(), example.getValue(), month);
            }
        }
        return set;
    }

    private static int set(Api api, String unit, String name, String value, YearMonth month) {
        var rate =
                Map.of(
                        "name",
                        name,
                        "unit",
                        unit,
                        "value",
                        value,
                        "effectiveFrom",
                        month.minusMonths(12).atDay(1).toString(),
                        "reference",
                        "演示示例，非实际标准 / example for the demo, no real rate",
                        "example",
                        true);
        var answer = api.post("city-officer", "/api/benefits/v1/parameters", rate, 201, 409);
        return answer.path("status").asInt(0) == 409 ? 0 : 1;
    }
}
