package org.tonghu.local.demo;

import java.time.Duration;
import java.time.YearMonth;
import java.util.Map;
import org.tonghu.local.Failure;
import tools.jackson.databind.JsonNode;

/**
 * One month of one paying unit: calculated, then approved by somebody who confirmed no grant in it.
 */
final class Payments {

    private static final String PATH = "/api/benefits/v1/payment-runs";
    private static final int MOST_ASKS = 600;

    private final Api api;

    Payments(Api api) {
        this.api = api;
    }

    /** Totals of the run: paid, amount, refused, withoutRate. */
    JsonNode run(String unit, YearMonth month, String startedBy, String approvedBy) {
        var wanted = Map.of("unit", unit, "month", month.toString());
        var id = api.post(startedBy, PATH, wanted, 202).path("id").asString();
        for (int asked = 0; asked < MOST_ASKS; asked++) {
            var run = api.get(startedBy, PATH + "/" + id);
            if (run.path("state").asString("").equals("CALCULATED")) {
                return api.step(approvedBy, PATH + "/" + id, "/approval").path("totals");
            }
            Api.pause(Duration.ofMillis(500));
        }
        throw new Failure(
                "发放批次 " + id + " 长时间未算完。",
                "Payment run " + id + " has not been calculated for long.");
    }
}
