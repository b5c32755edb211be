package org.tonghu.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import org.tonghu.acceptance.Reply;

/**
 * What every story stands on: a made-up village, the two institutions, example rates. Laid once;
 * laid again it changes nothing.
 */
record Ground(Desk desk) {

    static final String COUNTY_HOME = "CWI-410122";
    static final String CITY_HOME = "ZZ-CWI";

    private static final String INSTITUTIONS = "/api/institutions/v1/institutions";

    void lay() {
        villages();
        institution("city-officer", CITY_HOME, "CITY", "ZZ-MCA");
        institution("county-officer", COUNTY_HOME, "COUNTY", "ZZ-410122");
        rate("county-officer", "ZZ-410122", "ORPHAN_ALLOWANCE_FAMILY_RATE", "950.00");
        rate("county-officer", "ZZ-410122", "ORPHAN_ALLOWANCE_INSTITUTION_RATE", "1350.00");
        rate("city-officer", "ZZ-MCA", "ORPHAN_ALLOWANCE_INSTITUTION_RATE", "1600.00");
    }

    private void villages() {
        desk.of("platform-admin")
                .post(
                        "/api/registry/v1/divisions",
                        """
                        {"edition":"2023","divisions":[{"code":"410122101901","name":"德政村"},
                         {"code":"410122101902","name":"和顺村"}]}\
                        """)
                .expect(200);
    }

    private void institution(String officer, String code, String level, String unit) {
        if (desk.of(officer).get(INSTITUTIONS + "/" + code).status() == 404) {
            desk.send(officer, INSTITUTIONS, entry(code, level, unit, "PUBLIC_INSTITUTION"))
                    .expect(201);
        }
    }

    static String entry(String code, String level, String unit, String legalForm) {
        return """
        {"code":"%s","name":"儿童福利院","kind":"CHILD_WELFARE_INSTITUTION","level":"%s","unit":"%s",
         "legalForm":"%s","beds":50,"posts":20,"equipmentFit":true,"nursingTeamFit":true}\
        """
                .formatted(code, level, unit, legalForm);
    }

    /** Marked as an example; there already, if another story was first. */
    private void rate(String officer, String unit, String name, String yuan) {
        var rates = "/api/benefits/v1/parameters";
        var known = desk.all(officer, rates + "?unit=" + unit + "&name=" + name);
        if (known.isEmpty()) {
            Reply added =
                    desk.send(
                            officer,
                            rates,
                            """
                            {"name":"%s","unit":"%s","value":"%s","effectiveFrom":"2020-01-01",
                             "reference":"示例标准","lastChecked":null,"example":true}\
                            """
                                    .formatted(name, unit, yuan));
            assertThat(added.status()).as(added.body()).isEqualTo(201);
        }
    }
}
