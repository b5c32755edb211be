package org.tonghu.registry.importing.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.importing.web.Tables.HEADER;
import static org.tonghu.registry.importing.web.Tables.csv;
import static org.tonghu.registry.importing.web.Tables.number;
import static org.tonghu.registry.importing.web.Tables.orphan;
import static org.tonghu.registry.importing.web.Tables.row;
import static org.tonghu.registry.importing.web.Tables.table;
import static org.tonghu.registry.importing.web.Tables.upload;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.tables.TableFormat;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;

@ServiceTest
class ImportIT {

    static final String IMPORTS = "/api/registry/v1/imports";
    static final String CHILDREN = "/api/registry/v1/children";

    @Autowired Api api;
    @Autowired MongoDatabase database;

    Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    ApiAnswer imported(byte[] content) throws InterruptedException {
        return imported(content, Tables.ABOUT);
    }

    ApiAnswer imported(byte[] content, String about) throws InterruptedException {
        ApiAnswer sent = county().post(IMPORTS, upload(content, about)).expect(202);
        return done(sent);
    }

    ApiAnswer done(ApiAnswer sent) throws InterruptedException {
        String state = "";
        while (!state.equals("SUCCEEDED")) {
            ApiAnswer job = county().get(sent.location()).expect(200);
            state = job.text("/state");
            assertThat(state).as(job.body()).isNotEqualTo("FAILED");
            Thread.sleep(20);
        }
        return county().get(IMPORTS + "/" + sent.text("/id")).expect(200);
    }

    static void outcome(ApiAnswer it, int rows, int entered, int same, int other, int refused) {
        assertThat(it.json().at("/outcome").toString())
                .isEqualTo(
                        "{\"rows\":%d,\"entered\":%d,\"unchanged\":%d,\"differing\":%d,\"refused\":%d}"
                                .formatted(rows, entered, same, other, refused));
    }

    @Test
    void goodRowsAreEnteredAndBadOnesComeBackWithReasons() throws InterruptedException {
        String first = number();
        List<List<String>> rows = new ArrayList<>();
        rows.add(orphan(first));
        rows.add(row(number(), "测试乙", "410122101", "健在", "服刑:2020-01-10~2022-01-10；失联"));
        rows.add(row(number(), "", "410122999", "不详", ""));
        rows.add(row(number(), "测试丙", "410184001", "死亡", ""));
        rows.add(orphan(first));
        rows.add(row(number(), "测试丁", "410122101", "死亡", ""));
        rows.getLast().set(3, "2990-01-01");
        rows.getLast().set(9, "8/9");
        ApiAnswer done = imported(csv(rows));
        outcome(done, 6, 1, 0, 0, 5);
        String refused = county().get(IMPORTS + "/" + done.text("/id") + "/refused-rows").body();
        assertThat(refused).startsWith("\uFEFF" + String.join(",", HEADER) + ",错误原因\r\n");
        assertThat(refused.split("\r\n")).hasSize(6);
        assertThat(refused)
                .contains("父亲情形：此项必填")
                .contains("姓名：此项必填")
                .contains("没有该乡镇")
                .contains("父亲状况：不是可识别的取值")
                .contains("不属于您所在单位管理")
                .contains("与第 2 行是同一儿童")
                .contains("不得晚于今天")
                .contains("残疾类别和等级：写法有误");
        ApiAnswer found = county().post(CHILDREN + "/search", "{\"name\":\"测试童\"}").expect(200);
        assertThat(found.text("/items/0/categories/0")).isEqualTo("ORPHAN");
    }

    @Test
    void theSameFileAgainChangesNothing() throws InterruptedException {
        byte[] file = csv(List.of(orphan(number())));
        ApiAnswer first = imported(file);
        outcome(first, 1, 1, 0, 0, 0);
        ApiAnswer again = county().post(IMPORTS, upload(file)).expect(202);
        assertThat(again.text("/id")).isEqualTo(first.text("/id"));
        assertThat(done(again).body()).isEqualTo(first.body());
    }

    @Test
    void theSameChildrenInAnotherFileAreListedWhereTheyDiffer() throws InterruptedException {
        List<String> same = orphan(number());
        List<String> changed = orphan(number());
        outcome(imported(csv(List.of(same, changed))), 2, 2, 0, 0, 0);
        changed.set(9, "4/1");
        changed.set(8, "健在");
        ApiAnswer again = imported(table(TableFormat.XLSX, HEADER, List.of(same, changed)));
        outcome(again, 2, 0, 1, 1, 0);
        changed.set(1, "测试童新名");
        ApiAnswer third = imported(csv(List.of(changed)));
        outcome(third, 1, 0, 0, 1, 0);
        ApiAnswer list = county().get(IMPORTS + "/" + third.text("/id") + "/differences");
        assertThat(list.body())
                .contains("姓名,测试童新名,测试童")
                .contains("母亲状况,健在,死亡")
                .contains("残疾类别和等级,4/1,4/2");
        ApiAnswer child = county().post(CHILDREN + "/search", "{\"name\":\"测试童\"}").expect(200);
        assertThat(child.body()).doesNotContain("测试童新名");
    }

    @Test
    void anImportThatWasCutShortGoesOnAndCountsTheSame() throws InterruptedException {
        List<List<String>> rows = new ArrayList<>();
        for (int i = 0; i < 1_200; i++) {
            rows.add(orphan(number()));
        }
        rows.set(700, row(number(), "", "410122101", "死亡", ""));
        rows.set(1_100, rows.get(3));
        ApiAnswer first = imported(csv(rows));
        outcome(first, 1_200, 1_198, 0, 0, 2);
        String id = first.text("/id");
        database.getCollection("jobs")
                .updateOne(
                        Filters.eq(id),
                        Updates.combine(
                                Updates.set("state", "RUNNING"),
                                Updates.set("cursor", "501"),
                                Updates.set("leaseUntil", java.util.Date.from(Instant.EPOCH)),
                                Updates.unset("finishedAt")));
        database.getCollection("import_batches").deleteOne(Filters.eq(id + "/1002"));
        ApiAnswer again = county().post(IMPORTS, upload(csv(rows))).expect(202);
        ApiAnswer resumed = done(again);
        assertThat(resumed.json().at("/outcome/rows").asInt()).isEqualTo(1_200);
        assertThat(resumed.json().at("/outcome/refused").asInt()).isEqualTo(2);
    }

    @Test
    void aFileThatIsNoSuchTableIsRefusedAtOnce() throws IOException {
        refused("MISSING_COLUMN", csv("姓名,性别\n测试,女\n"));
        refused("UNKNOWN_COLUMN", csv(String.join(",", HEADER) + ",HIV\n"));
        refused("NO_HEADER", csv("\n"));
        refused("WRONG_ENCODING", "姓名\n".getBytes(Charset.forName("GB18030")));
        refused("UNREADABLE_TABLE", csv("PK\u0003\u0004nonsense"));
        var bomb = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(bomb)) {
            zip.putNextEntry(new ZipEntry("xl/sharedStrings.xml"));
            for (int i = 0; i < 100; i++) {
                zip.write(new byte[1 << 20]);
            }
        }
        refused("TABLE_TOO_LARGE", bomb.toByteArray());
        byte[] picture = {(byte) 0x89, 'P', 'N', 'G', 0x0D, 0x0A, 0x1A, 0x0A};
        assertThat(county().post(IMPORTS, upload(picture)).status()).isEqualTo(400);
    }

    void refused(String code, byte[] content) {
        assertThat(county().post(IMPORTS, upload(content)).expect(400).codes()).contains(code);
    }

    @Test
    void aTextOfTenMegabytesIsARefusedRow() throws InterruptedException {
        List<String> huge = orphan(number());
        huge.set(1, "甲".repeat(3_500_000));
        outcome(imported(csv(List.of(orphan(number()), huge))), 2, 1, 0, 0, 1);
    }

    @Test
    void tablesOfAnotherSystemAreReadByTheirMap() throws InterruptedException {
        String map =
                """
                {"title":"测试系统","headerRow":2,
                 "columns":{"NAME":"儿童姓名","SEX":"xb","BIRTH_DATE":"csrq","HOUSEHOLD_REGISTRATION":"hklx",
                   "TOWNSHIP":"xz","FATHER_STATUS":"fq","MOTHER_STATUS":"mq","EXTERNAL_NUMBER":"id"},
                 "words":{"SEX":{"FEMALE":"2"},"HOUSEHOLD_REGISTRATION":{"RURAL":"A"},
                   "FATHER_STATUS":{"DEAD":"9"},"MOTHER_STATUS":{"DEAD":"9"}}}\
                """;
        String path = "/api/registry/v1/column-maps/TEST-SYSTEM";
        Api city = api.as(Role.CITY_OFFICER, "ZZ-MCA");
        county().match("\"0\"").put(path, map).expect(403);
        city.put(path, map).expect(428);
        city.match("\"0\"").put(path, map.replace("\"mq\"", "\"fq\"")).expect(400);
        city.match("\"0\"").put(path, map).expect(200);
        city.match("\"7\"").put(path, map).expect(412);
        city.match("\"0\"")
                .put("/api/registry/v1/column-maps/STANDARD", map)
                .expectProblem(409, "standard-column-map");
        assertThat(county().get(path).expect(200).text("/columns/NAME")).isEqualTo("儿童姓名");
        assertThat(county().get("/api/registry/v1/column-maps").body()).contains("TEST-SYSTEM");
        String table = "某系统导出表,,,,,,,,\nid,儿童姓名,xb,csrq,hklx,xz,fq,mq,备注\n";
        byte[] content =
                (table + number() + ",测试外,2,20150501,A,410122101,9,9,x\n")
                        .getBytes(Charset.forName("GB18030"));
        ApiAnswer done =
                imported(content, "{\"columnMap\":\"TEST-SYSTEM\",\"encoding\":\"GB18030\"}");
        outcome(done, 1, 1, 0, 0, 0);
        assertThat(county().post(IMPORTS, upload(content, "{\"columnMap\":\"NONE-SUCH\"}")).codes())
                .containsExactly("UNKNOWN_VALUE");
    }

    @Test
    void importsBelongToTheUnitThatSentThem() throws InterruptedException {
        ApiAnswer sent = imported(csv(List.of(orphan(number()))));
        String path = IMPORTS + "/" + sent.text("/id");
        Api other = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        other.get(path).expect(404);
        other.get(path + "/refused-rows").expect(404);
        other.get(path + "/differences").expect(404);
        assertThat(other.get(IMPORTS).expect(200).body()).doesNotContain(sent.text("/id"));
        assertThat(county().get(IMPORTS).expect(200).body()).contains(sent.text("/id"));
        api.as(Role.CHILD_DIRECTOR, "410122101901").post(IMPORTS, upload(csv("a"))).expect(403);
        api.post(IMPORTS, upload(csv("a"))).expect(401);
    }
}
