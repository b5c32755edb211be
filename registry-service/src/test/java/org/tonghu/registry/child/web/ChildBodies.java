package org.tonghu.registry.child.web;

import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that tests send; every person is made up, ID numbers carry the address 410199. */
final class ChildBodies {

    static final String PATH = "/api/registry/v1/children";
    static final JsonMapper JSON = JsonMapper.builder().build();

    private static final AtomicInteger NUMBERS = new AtomicInteger(150);
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private ChildBodies() {}

    /** An orphan in 德政村, without a citizen ID. */
    static ObjectNode orphan() {
        return (ObjectNode)
                JSON.readTree(
                        """
                        {"identity":{"name":"测试甲","sex":"FEMALE","birthDate":"2015-05-01","ethnicGroup":"01"},
                         "facts":{"householdRegistration":"RURAL","registeredAt":"410122101901",
                           "residence":{"township":"410122101","village":"410122101901"},
                           "parents":[{"name":"测试父","status":"DEAD"},{"status":"DEAD"}],
                           "schooling":[{"stage":"PRIMARY","fullTime":true,"from":"2021-09-01"}],
                           "aidReceived":[{"aid":"DESTITUTE_SUPPORT","monthlyAmount":"60"}]},
                         "care":{"care":"FAMILY"}}\
                        """);
    }

    static ObjectNode orphanWithNumber(String number) {
        var body = orphan();
        ((ObjectNode) body.path("identity")).put("citizenId", number);
        return body;
    }

    /** Another number each time: a girl born on 2015-05-01. */
    static String newNumber() {
        var start = "41019920150501" + "%03d".formatted(2 * NUMBERS.incrementAndGet());
        int sum = 0;
        for (int i = 0; i < WEIGHTS.length; i++) {
            sum += (start.charAt(i) - '0') * WEIGHTS[i];
        }
        return start + "10X98765432".charAt(sum % 11);
    }

    /** The body with one member set to a JSON value, or removed where that is empty. */
    static ObjectNode changed(ObjectNode body, String member, String value) {
        var parent = (ObjectNode) body.at(member.substring(0, member.lastIndexOf('/')));
        var name = member.substring(member.lastIndexOf('/') + 1);
        if (value.isEmpty()) {
            parent.remove(name);
        } else {
            JsonNode node = JSON.readTree(value);
            parent.set(name, node);
        }
        return body;
    }
}
