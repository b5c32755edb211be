package org.tonghu.local.demo;

import java.util.Map;

/** The city institution and the county institution that is about to close. */
final class Institutions {

    static final String CITY = "ZZ-CWI";
    static final String COUNTY = "CWI-410122";
    private static final String PATH = "/api/institutions/v1/institutions";

    private Institutions() {}

    /** Enters both; ones that are there already stay as they are. */
    static int enter(Api api) {
        int entered = enter(api, CITY, "郑州市儿童福利院", "CITY", "ZZ-MCA", 400, true);
        return entered + enter(api, COUNTY, "中牟县儿童福利院（示例）", "COUNTY", "ZZ-410122", 40, false);
    }

    private static int enter(
            Api api, String code, String name, String level, String unit, int beds, boolean fit) {
        var entry =
                Map.<String, Object>of(
                        "code", code,
                        "name", name,
                        "kind", "CHILD_WELFARE_INSTITUTION",
                        "level", level,
                        "unit", unit,
                        "legalForm", "PUBLIC_INSTITUTION",
                        "beds", beds,
                        "equipmentFit", fit,
                        "nursingTeamFit", fit);
        var answer = api.post("city-officer", PATH, entry, 201, 409);
        return answer.path("status").asInt(0) == 409 ? 0 : 1;
    }
}
