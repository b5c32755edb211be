package org.tonghu.registry;

import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;

/** Children that tests register through the API; every person is made up. */
public final class RegisteredChildren {

    public static final String PATH = "/api/registry/v1/children";
    public static final String VILLAGE = "410122101901";

    private static final String BODY =
            """
            {"identity":{"name":"测试童","sex":"FEMALE","birthDate":"2015-05-01"},
             "facts":{"householdRegistration":"%s","registeredAt":"410122101901",
               "residence":{"township":"%s","village":"%s"},
               "parents":[{"status":"ALIVE","workingAway":true,"guardianshipCapacity":true},
                 {"status":"ALIVE","workingAway":true,"guardianshipCapacity":true}]},
             "care":{"care":"FAMILY"}}\
            """;

    private RegisteredChildren() {}

    /** A left-behind child of 德政村; answers its id. */
    public static String leftBehind(Api api) {
        return in(api, VILLAGE, "RURAL");
    }

    public static String withoutHouseholdRegistration(Api api) {
        return in(api, VILLAGE, "NONE");
    }

    /** An orphan of 德政村, in a family or in an institution. */
    public static String orphan(Api api, String care) {
        var body =
                BODY.formatted("RURAL", VILLAGE.substring(0, 9), VILLAGE)
                        .replaceAll("\\{\"status\":\"ALIVE\"[^}]*}", "{\"status\":\"DEAD\"}")
                        .replace("{\"care\":\"FAMILY\"}", care);
        return api.as(Role.CITY_OFFICER, "ZZ-MCA").post(PATH, body).expect(201).text("/id");
    }

    public static String in(Api api, String village, String registration) {
        var body = BODY.formatted(registration, village.substring(0, 9), village);
        return api.as(Role.CITY_OFFICER, "ZZ-MCA").post(PATH, body).expect(201).text("/id");
    }
}
