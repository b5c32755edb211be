package org.tonghu.registry.adoption.web;

import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Tokens;

/** The steps of an adoption as officers take them. */
final class AdoptionSteps {

    static final String BASE = "/api/registry/v1/";
    static final String ADOPTIONS = BASE + "adoptions";
    static final String REGISTRATION =
            """
            {"on":"2026-06-20","certificate":"豫郑收字2026-001","adopters":["测试养父","测试养母"],
             "relation":"UNRELATED","assessment":{"on":"2026-06-10","reference":"评估报告"}}\
            """;
    static final String PREPARED =
            """
            {"health":{"on":"2026-06-01","reference":"体检表"},
             "consent":{"on":"2026-06-02","given":true,"reference":"同意书"}}\
            """;

    private final Api api;

    AdoptionSteps(Api api) {
        this.api = api;
    }

    Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    Api colleague() {
        return api.as(Tokens.of("county-officer-b", Role.COUNTY_OFFICER, "ZZ-410122"));
    }

    static String orphan(String name, String citizenId) {
        return """
        {"identity":{"name":"%s","sex":"FEMALE","birthDate":"2015-05-01"%s},
         "facts":{"householdRegistration":"RURAL","residence":{"township":"410122101","village":"410122101901"},
           "parents":[{"status":"DEAD"},{"status":"DEAD"}]},
         "care":{"care":"INSTITUTION","institution":"CWI-410122","from":"2026-05-01"}}\
        """
                .formatted(name, citizenId.isEmpty() ? "" : ",\"citizenId\":\"" + citizenId + "\"");
    }

    String child(String name, String citizenId) {
        return county().post(BASE + "children", orphan(name, citizenId)).expect(201).text("/id");
    }

    ApiAnswer opened(String child) {
        return county().post(ADOPTIONS, "{\"child\":\"" + child + "\"}").expect(201);
    }

    ApiAnswer step(ApiAnswer before, String method, String path, String body) {
        var address = ADOPTIONS + "/" + before.text("/id") + path;
        return county().match(before.etag()).send(method, address, body);
    }

    ApiAnswer prepared(String child) {
        return step(opened(child), "PUT", "/preparation", PREPARED).expect(200);
    }

    ApiAnswer proposed(String child) {
        return step(prepared(child), "POST", "/registration-proposal", REGISTRATION).expect(200);
    }

    void confirm(ApiAnswer proposed) {
        colleague()
                .match(proposed.etag())
                .post(ADOPTIONS + "/" + proposed.text("/id") + "/registration", null)
                .expect(204);
    }
}
