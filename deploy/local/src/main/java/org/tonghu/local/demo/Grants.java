package org.tonghu.local.demo;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.JsonNode;

/** What the system proposed is verified by one officer and confirmed by another. */
final class Grants {

    private static final String PATH = "/api/benefits/v1/grants";
    private static final int AT_ONCE = 100;
    private static final Duration ASK_AGAIN = Duration.ofSeconds(2);
    private static final int QUIET_ASKS = 4;
    private static final int PATIENT_ASKS = 10;
    private static final int MOST_ASKS = 300;

    private final Api api;

    Grants(Api api) {
        this.api = api;
    }

    /**
     * Waits until benefits has heard of everybody: at least this many proposals, and no new ones
     * for a while.
     */
    int awaitProposals(int atLeast) {
        int last = -1;
        int quiet = 0;
        for (int asked = 0; asked < MOST_ASKS; asked++) {
            int now = in("PROPOSED").size();
            quiet = now == last ? quiet + 1 : 0;
            last = now;
            if (quiet >= (now >= atLeast ? QUIET_ASKS : PATIENT_ASKS)) break;
            Api.pause(ASK_AGAIN);
        }
        return last;
    }

    int verify() {
        return each("city-officer-b", "/verifications", in("PROPOSED"));
    }

    int confirm() {
        return each("city-officer", "/confirmations", in("VERIFIED"));
    }

    private List<String> in(String state) {
        return api.all("city-officer", PATH + "?state=" + state).stream()
                .map(grant -> grant.path("id").asString())
                .toList();
    }

    private int each(String account, String step, List<String> ids) {
        int done = 0;
        for (int from = 0; from < ids.size(); from += AT_ONCE) {
            var some = ids.subList(from, Math.min(ids.size(), from + AT_ONCE));
            for (JsonNode result :
                    api.post(account, PATH + step, Map.of("ids", some), 200).path("results")) {
                if (result.path("result").asString("").equals("DONE")) done++;
            }
        }
        return done;
    }
}
