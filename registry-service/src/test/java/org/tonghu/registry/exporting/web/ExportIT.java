package org.tonghu.registry.exporting.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.registry.exporting.Exports;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Multipart;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;
import org.tonghu.starter.time.DailyWork;

@ServiceTest
class ExportIT {

    static final String EXPORTS = "/api/registry/v1/exports";
    static final String CHILDREN = "/api/registry/v1/children";
    static final String NUMBER = "410199201505010023";

    @Autowired Api api;
    @Autowired Exports exports;
    @Autowired List<DailyWork> work;

    /** A township of its own, so that other tests' children stay out of the tables. */
    static final String TOWNSHIP = "410122102";

    Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    static String child(String name, String more) {
        return """
        {"identity":{"name":"%s","sex":"FEMALE","birthDate":"2015-05-01"%s},
         "facts":{"householdRegistration":"RURAL",
           "residence":{"township":"%s"},
           "disabilities":[{"type":4,"grade":2}],
           "parents":[{"name":"测试父","status":"ALIVE","circumstances":[
               {"type":"IMPRISONED","from":"2020-01-10","to":"2022-01-10"}]},{"status":"DEAD"}],
           "schooling":[{"stage":"PRIMARY","fullTime":true,"from":"2021-09-01"}],
           "aidReceived":[{"aid":"DESTITUTE_SUPPORT","monthlyAmount":"60"}]},
         "care":{"care":"FAMILY","from":"2020-01-01"}}\
        """
                .formatted(name, more, TOWNSHIP);
    }

    String registered(String name, String more) {
        return county().post(CHILDREN, child(name, more)).expect(201).text("/id");
    }

    ApiAnswer exported(Api who, String request) throws InterruptedException {
        ApiAnswer asked = who.post(EXPORTS, request).expect(202);
        String state = "";
        while (!state.equals("SUCCEEDED")) {
            state = who.get(asked.location()).expect(200).text("/state");
            assertThat(state).isNotEqualTo("FAILED");
            Thread.sleep(20);
        }
        return who.get(EXPORTS + "/" + asked.text("/id")).expect(200);
    }

    static String of(String format, String more) {
        return "{\"format\":\"%s\",\"selection\":{\"township\":\"%s\"}%s}"
                .formatted(format, TOWNSHIP, more);
    }

    @Test
    void aTableHoldsTheChildrenInReachAndEachOfThemIsLogged() throws InterruptedException {
        String id = registered("=cmd|'/c calc'!A0", "");
        ApiAnswer done = exported(county(), of("CSV", ",\"bom\":true"));
        String path = EXPORTS + "/" + done.text("/id") + "/content";
        String table = county().get(path).expect(200).body();
        assertThat(table).startsWith("\uFEFF原系统编号,登记编号,姓名,");
        assertThat(table)
                .contains("'=cmd|")
                .contains("服刑:2020-01-10~2022-01-10")
                .contains("4/2")
                .contains("特困(60.00)")
                .contains("小学:2021-09-01");
        ApiAnswer log = api.as(Role.AUDITOR, "ZZ-MCA").get("/api/registry/v1/accesses?child=" + id);
        assertThat(log.body()).contains("/exports/{id}/content");
        Api other = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        other.get(path).expect(404);
        ApiAnswer elsewhere = exported(other, of("CSV", ""));
        assertThat(elsewhere.text("/rows")).isEqualTo("0");
        Api colleague = api.as(Tokens.of("county-officer-b", Role.COUNTY_OFFICER, "ZZ-410122"));
        colleague.get(path).expect(404);
        assertThat(county().get(EXPORTS).body()).contains(done.text("/id"));
        api.as(Role.CHILD_DIRECTOR, "410122101901").post(EXPORTS, of("CSV", "")).expect(403);
        api.post(EXPORTS, of("CSV", "")).expect(401);
        county().post(EXPORTS, "{}").expect(400);
        county().post(EXPORTS, of("CSV", ",\"columnMap\":\"NONE-SUCH\"")).expect(400);
    }

    @Test
    void numbersStandInFullOnlyForAStatedPurpose() throws InterruptedException {
        registered("测试号", ",\"citizenId\":\"" + NUMBER + "\"");
        ApiAnswer masked = exported(county(), of("CSV", ""));
        String table = county().get(EXPORTS + "/" + masked.text("/id") + "/content").body();
        assertThat(table).contains("410***").doesNotContain(NUMBER);
        String inFull = of("CSV", ",\"citizenIds\":true");
        assertThat(county().post(EXPORTS, inFull).expect(400).pointers())
                .containsExactly("#/header/X-Access-Purpose");
        Api stated = county().with("X-Access-Purpose", "VERIFICATION");
        ApiAnswer full = exported(stated, inFull);
        assertThat(stated.get(EXPORTS + "/" + full.text("/id") + "/content").body())
                .contains(NUMBER);
        assertThat(full.text("/purpose")).isEqualTo("VERIFICATION");
    }

    @Test
    void aTableThatComesBackUnchangedChangesNothing() throws InterruptedException {
        registered("测试往返", "");
        ApiAnswer done = exported(county(), of("CSV", ""));
        String content = county().get(EXPORTS + "/" + done.text("/id") + "/content").body();
        String header = content.substring(0, content.indexOf("\r\n"));
        String row =
                content.lines().filter(line -> line.contains("测试往返")).findFirst().orElseThrow();
        byte[] back = (header + "\r\n" + row).getBytes(java.nio.charset.StandardCharsets.UTF_8);
        Multipart upload =
                new Multipart().json("about", "{}").file("file", "t.csv", "text/csv", back);
        ApiAnswer sent = county().post("/api/registry/v1/imports", upload).expect(202);
        String path = "/api/registry/v1/imports/" + sent.text("/id");
        while (county().get(path).json().at("/outcome").isNull()) {
            Thread.sleep(20);
        }
        assertThat(county().get(path).json().at("/outcome/unchanged").asInt())
                .as(county().get(path + "/differences").body())
                .isEqualTo(1);
    }

    @Test
    void tablesAreClearedAwayAfterAWeek() throws InterruptedException {
        ApiAnswer done = exported(county(), of("XLSX", ""));
        String path = EXPORTS + "/" + done.text("/id");
        DailyWork clear =
                work.stream().filter(it -> it.name().equals("clear-exports")).findFirst().get();
        var asked = exports.find(done.text("/id")).orElseThrow().askedOn();
        clear.run(asked.plusDays(7));
        county().get(path + "/content").expect(200);
        clear.run(asked.plusDays(8));
        county().get(path + "/content").expect(404);
        assertThat(county().get(path).expect(200).text("/cleared")).isEqualTo("true");
    }
}
