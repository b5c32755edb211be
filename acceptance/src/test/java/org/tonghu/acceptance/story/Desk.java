package org.tonghu.acceptance.story;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.tonghu.acceptance.Caller;
import org.tonghu.acceptance.Platform;
import org.tonghu.acceptance.Reply;
import tools.jackson.databind.JsonNode;

/** How the people of the stories call: creating with a key of its own, changing what they read. */
record Desk(Platform platform) {

    Caller of(String account) {
        return platform.as(account);
    }

    /** A POST with a fresh key. */
    Reply send(String account, String path, String json) {
        return of(account).with("Idempotency-Key", UUID.randomUUID().toString()).post(path, json);
    }

    /** Reads the record and sends what follows from it, at the revision read. */
    Reply step(String account, String record, String step, String json) {
        var read = of(account).get(record).expect(200);
        return of(account)
                .with("If-Match", read.header("ETag"))
                .with("Idempotency-Key", UUID.randomUUID().toString())
                .post(record + "/" + step, json);
    }

    /** All items of a list, page by page. */
    List<JsonNode> all(String account, String list) {
        var items = new ArrayList<JsonNode>();
        var more = list.contains("?") ? "&" : "?";
        var page = of(account).get(list + more + "limit=500").expect(200).json();
        page.at("/items").forEach(items::add);
        while (page.hasNonNull("next")) {
            var cursor = page.at("/next").asString();
            page = of(account).get(list + more + "limit=500&cursor=" + cursor).expect(200).json();
            page.at("/items").forEach(items::add);
        }
        return items;
    }
}
