package org.tonghu.acceptance.story;

import java.util.List;
import org.tonghu.acceptance.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** The register of children, as officers use it. */
record Registry(Desk desk) {

    static final String CHILDREN = "/api/registry/v1/children";

    /** An orphan of the made-up village, at school. */
    static ObjectNode orphan(String bornOn) {
        return (ObjectNode)
                JsonMapper.shared()
                        .readTree(
                                """
                                {"identity":{"name":"测试甲","sex":"FEMALE","birthDate":"%s"},
                                 "facts":{"householdRegistration":"RURAL","registeredAt":"410122101",
                                   "residence":{"township":"410122101","village":"410122101901"},
                                   "parents":[{"status":"DEAD"},{"status":"DEAD"}]},
                                 "care":{"care":"FAMILY"}}\
                                """
                                        .formatted(bornOn));
    }

    static ObjectNode living(ObjectNode child, String institution) {
        ((ObjectNode) child.at("/care")).put("care", "INSTITUTION").put("institution", institution);
        return child;
    }

    static ObjectNode attending(ObjectNode child, String school) {
        var schooling = JsonMapper.shared().readTree("[" + school + "]");
        ((ObjectNode) child.at("/facts")).set("schooling", schooling);
        return child;
    }

    /** One schooling: stage, first day, last day or null. */
    static String school(String stage, String from, String to) {
        return "{\"stage\":\"%s\",\"fullTime\":true,\"from\":\"%s\",\"to\":%s}"
                .formatted(stage, from, to.isEmpty() ? null : "\"" + to + "\"");
    }

    /** The id of the child on file. */
    String register(String officer, ObjectNode child) {
        return desk.send(officer, CHILDREN, child.toString())
                .expect(201)
                .json()
                .at("/id")
                .asString();
    }

    JsonNode child(String account, String id) {
        return desk.of(account).get(CHILDREN + "/" + id).expect(200).json();
    }

    /** The family's facts as they are, with these schools. */
    Reply putSchools(String officer, String id, List<String> schools) {
        var read = desk.of(officer).get(CHILDREN + "/" + id).expect(200);
        var facts = (ObjectNode) read.json().at("/facts");
        facts.set("schooling", JsonMapper.shared().readTree(schools.toString()));
        return desk.of(officer)
                .with("If-Match", read.header("ETag"))
                .put(CHILDREN + "/" + id + "/facts", facts.toString());
    }

    List<String> categories(String account, String id) {
        return child(account, id)
                .at("/classification/categories")
                .valueStream()
                .map(JsonNode::asString)
                .toList();
    }
}
