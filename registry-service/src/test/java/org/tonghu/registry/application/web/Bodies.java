package org.tonghu.registry.application.web;

import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** Bodies that tests send; every person is made up. */
final class Bodies {

    static final String CHILDREN = "/api/registry/v1/children";
    static final String APPLICATIONS = "/api/registry/v1/applications";

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private Bodies() {}

    /** An orphan registered in 韩寺镇. */
    static String orphan() {
        return child("DEAD", "\"410122101901\"");
    }

    /** One parent alive and able. */
    static String noOrphan() {
        return child("ALIVE", "\"410122101901\"");
    }

    static String orphanRegisteredAt(String division) {
        return child("DEAD", division);
    }

    static ObjectNode applicationFor(String child) {
        var body =
                (ObjectNode)
                        JSON.readTree(
                                """
                                {"kind":"ORPHAN","acceptedAt":"410122101","filed":["APPLICATION_FORM"],
                                 "applicant":{"who":"GUARDIAN","name":"测试祖母","relation":"63","phone":"13800000000"}}\
                                """);
        return body.put("child", child);
    }

    private static String child(String otherParent, String registeredAt) {
        return """
        {"identity":{"name":"测试申","sex":"FEMALE","birthDate":"2015-05-01"},
         "facts":{"householdRegistration":"RURAL","registeredAt":%s,
           "residence":{"township":"410122101","village":"410122101901"},
           "parents":[{"status":"DEAD"},{"status":"%s"}]},
         "care":{"care":"FAMILY"}}\
        """
                .formatted(registeredAt, otherParent);
    }
}
