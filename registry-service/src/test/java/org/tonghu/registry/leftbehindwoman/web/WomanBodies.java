package org.tonghu.registry.leftbehindwoman.web;

import java.util.concurrent.atomic.AtomicInteger;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that tests send; every person is made up, ID numbers carry the address 410199. */
final class WomanBodies {

    static final String PATH = "/api/registry/v1/left-behind-women";

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final AtomicInteger NUMBERS = new AtomicInteger();
    private static final int[] WEIGHTS = {7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2};

    private WomanBodies() {}

    /** A woman in 德政村 whose husband went away in 2024. */
    static ObjectNode woman() {
        return (ObjectNode)
                JSON.readTree(
                        """
                        {"person":{"name":"测试女","birthDate":"1988-03-01","ethnicGroup":"01"},
                         "residence":{"township":"410122101","village":"410122101901"},
                         "phone":"13800001111",
                         "spouse":{"name":"测试夫","awaySince":"2024-02-20","destination":"广东","phone":"13900002222"},
                         "household":{"registration":"RURAL","number":"H-1","address":"德政村 9 号",
                           "membersAtHome":4,"childrenAtHome":2,"elderlyAtHome":1,"economicStatus":["REGISTERED_POOR"]},
                         "condition":{"health":"CHRONICALLY_ILL","healthNote":"高血压","needs":["MEDICAL","EMPLOYMENT"]}}\
                        """);
    }

    static ObjectNode withNumber(String number) {
        return changed(woman(), "/person/citizenId", "\"" + number + "\"");
    }

    /** Another number each time: a woman born on 1988-03-01. */
    static String newNumber() {
        return number("41019919880301" + "%03d".formatted(2 * NUMBERS.incrementAndGet()));
    }

    static String number(String start) {
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
            parent.set(name, JSON.readTree(value));
        }
        return body;
    }
}
