package org.tonghu.acceptance.story;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.tonghu.acceptance.Reply;
import tools.jackson.databind.JsonNode;

/** Grants, payment runs and statements, as officers use them. */
record Benefits(Desk desk) {

    static final String BASE = "/api/benefits/v1";
    static final String GRANTS = BASE + "/grants";
    static final String RUNS = BASE + "/payment-runs";

    /** The child's grant, as soon as it is in this state. */
    JsonNode grant(String child, String state) {
        var list = GRANTS + "?child=" + child + "&state=" + state;
        return Waiting.until(
                "a grant of child " + child + " that is " + state,
                () -> desk.all("county-officer", list).stream().findFirst());
    }

    Reply verify(String officer, String grant) {
        return desk.step(officer, GRANTS + "/" + grant, "verification", "");
    }

    Reply confirm(String officer, String grant) {
        return desk.step(officer, GRANTS + "/" + grant, "confirmation", "");
    }

    /** Starts a run: 202 with the job's address. */
    Reply start(String officer, String unit, String month) {
        var request = "{\"month\":\"%s\",\"unit\":\"%s\"}".formatted(month, unit);
        return desk.send(officer, RUNS, request).expect(202);
    }

    /** The run, once it is calculated. */
    JsonNode calculated(String officer, String run) {
        return Waiting.until(
                "payment run " + run + " to be calculated",
                () ->
                        Optional.of(desk.of(officer).get(RUNS + "/" + run))
                                .filter(it -> it.status() == 200)
                                .map(Reply::json)
                                .filter(it -> it.at("/state").asString().equals("CALCULATED")));
    }

    /** Started, calculated, approved by another. */
    String pay(String starter, String approver, String unit, String month) {
        var run = start(starter, unit, month).json().at("/id").asString();
        calculated(starter, run);
        desk.step(approver, RUNS + "/" + run, "approval", "").expect(200);
        return run;
    }

    /** The lines of a run that concern these children. */
    List<JsonNode> lines(String officer, String run, Collection<String> children) {
        return desk.all(officer, RUNS + "/" + run + "/lines").stream()
                .filter(it -> children.contains(it.at("/child").asString()))
                .toList();
    }

    /** The payments for a month, in words: who paid how much, and whether it was approved. */
    List<String> payments(String child, String month) {
        var path = "%s/children/%s/statement?from=%s&to=%s";
        return desk.of("city-officer")
                .get(path.formatted(BASE, child, month, month))
                .expect(200)
                .json()
                .at("/months")
                .valueStream()
                .flatMap(it -> it.at("/payments").valueStream())
                .map(it -> it.at("/payer").asString() + " " + it.at("/amount").asString())
                .toList();
    }
}
