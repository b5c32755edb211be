package org.tonghu.local.demo;

import java.util.Map;

/** Officers of one county who are reminded of deadlines; the local realm sends to its log. */
final class Reminders {

    private static final String PATH = "/api/registry/v1/";
    private static final String WHO = "county-officer";
    private static final Map<String, String> OFFICERS =
            Map.of(
                    "ZZ-410122", "13800000122",
                    "410122101", "13800000101",
                    "410122101901", "13800000901");

    private final Api api;

    Reminders(Api api) {
        this.api = api;
    }

    int addressList() {
        OFFICERS.forEach((place, phone) -> {
            var entry = Map.of("place", place, "officer", "演示值班人员", "phone", phone);
            api.post(WHO, PATH + "message-contacts", entry, 201, 409);
        });
        return OFFICERS.size();
    }

    int written() {
        return api.get(WHO, PATH + "messages/count").path("count").asInt();
    }
}
