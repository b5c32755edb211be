package org.tonghu.registry.child.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.child.web.ChildBodies.JSON;
import static org.tonghu.registry.child.web.ChildBodies.PATH;
import static org.tonghu.registry.child.web.ChildBodies.changed;
import static org.tonghu.registry.child.web.ChildBodies.newNumber;
import static org.tonghu.registry.child.web.ChildBodies.orphan;
import static org.tonghu.registry.child.web.ChildBodies.orphanWithNumber;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;

@ServiceTest
class ChildSearchIT {

    private static final String SEARCH = PATH + "/search";

    @Autowired Api api;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410181");
    }

    private String register(String name, String citizenId) {
        var body = citizenId.isEmpty() ? orphan() : orphanWithNumber(citizenId);
        changed(body, "/identity/name", JSON.writeValueAsString(name));
        changed(body, "/facts/residence", "{\"township\":\"410181101\"}");
        return county().post(PATH, body).expect(201).text("/id");
    }

    private List<String> found(String query) {
        return county().post(SEARCH, query)
                .expect(200)
                .json()
                .path("items")
                .valueStream()
                .map(it -> it.path("id").asString())
                .toList();
    }

    @Test
    void aChildIsFoundByTheBeginningOfTheNameInAnyWidth() {
        var id = register("Ｂｅｌａ·测试", "");
        assertThat(found("{\"name\":\"bela\"}")).containsExactly(id);
        assertThat(found("{\"name\":\"ＢＥＬＡ 测\"}")).containsExactly(id);
        assertThat(found("{\"name\":\"测试\"}")).doesNotContain(id);
        assertThat(found("{\"name\":\".*\"}")).isEmpty();
    }

    @Test
    void aChildIsFoundByTheWholeCitizenIdAndByTheRegistrationNumber() {
        var number = newNumber();
        var id = register("测试寻", number);
        assertThat(found("{\"citizenId\":\"" + number.toLowerCase(java.util.Locale.ROOT) + "\"}"))
                .containsExactly(id);
        assertThat(found("{\"citizenId\":\"" + newNumber() + "\"}")).isEmpty();
        var row = county().post(SEARCH, "{\"citizenId\":\"" + number + "\"}");
        assertThat(row.body()).doesNotContain(number);
        var registration = row.text("/items/0/registrationNumber");
        assertThat(found("{\"registrationNumber\":\"" + registration + "\"}")).containsExactly(id);
    }

    @Test
    void everyFilterNarrowsWhatIsFound() {
        var id = register("测试滤", "");
        var all =
                "{\"name\":\"测试滤\",\"category\":\"ORPHAN\",\"unit\":\"ZZ-410181\",\"township\":\"410181101\",\"care\":\"FAMILY\",\"status\":\"ACTIVE\"}";
        assertThat(found(all)).containsExactly(id);
        assertThat(found("{\"name\":\"测试滤\",\"category\":\"POOR_FAMILY\"}")).isEmpty();
        assertThat(found("{\"name\":\"测试滤\",\"unit\":\"ZZ-410122\"}")).isEmpty();
        assertThat(found("{\"name\":\"测试滤\",\"village\":\"410181101901\"}")).isEmpty();
        assertThat(found("{\"name\":\"测试滤\",\"care\":\"INSTITUTION\"}")).isEmpty();
        assertThat(found("{\"name\":\"测试滤\",\"institution\":\"ZZ-CWI\"}")).isEmpty();
        assertThat(found("{\"name\":\"测试滤\",\"status\":\"LEFT\"}")).isEmpty();
    }

    @Test
    void pagesFollowEachOtherWithoutGapOrRepetition() {
        var ids = new ArrayList<String>();
        for (int i = 0; i < 5; i++) {
            ids.add(register("分页" + i, ""));
        }
        var seen = new ArrayList<String>();
        var path = SEARCH + "?limit=2";
        while (true) {
            var page = county().post(path, "{\"name\":\"分页\"}").expect(200);
            page.json().path("items").forEach(it -> seen.add(it.path("id").asString()));
            if (page.json().path("next").isNull()) {
                break;
            }
            path = SEARCH + "?limit=2&cursor=" + page.text("/next");
        }
        assertThat(seen).containsExactlyElementsOf(ids);
    }

    @Test
    void nobodyFindsAnothersChildren() {
        register("测试隐", "");
        var other = api.as(Role.COUNTY_OFFICER, "ZZ-410182");
        assertThat(other.post(SEARCH, "{\"name\":\"测试隐\"}").expect(200).json().path("items"))
                .isEmpty();
        var nobody = api.as(Role.COUNTY_OFFICER);
        assertThat(nobody.post(SEARCH, "{}").expect(200).json().path("items")).isEmpty();
        api.as(Role.PLATFORM_ADMIN, "ZZ-MCA").post(SEARCH, "{}").expect(403);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"name\":\"\"}",
                "{\"name\":1}",
                "{\"citizenId\":\"1\"}",
                "{\"category\":\"FOUNDLING\"}",
                "{\"township\":\"4101\"}",
                "{\"village\":\"x\"}",
                "{\"unit\":\"zz\"}",
                "{\"care\":\"HOME\"}",
                "{\"status\":true}",
                "{\"phone\":\"1\"}",
                "[]",
                ""
            })
    void aQueryThatCannotBeUnderstoodIsA400(String query) {
        county().post(SEARCH, query).expect(400);
    }

    @ParameterizedTest
    @ValueSource(strings = {"?limit=0", "?limit=501", "?limit=x", "?cursor=x", "?name=x"})
    void aPageThatCannotBeUnderstoodIsA400(String page) {
        county().post(SEARCH + page, "{}").expect(400);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{\"pinyin\":\"Ceshi Jia\"}|true",
                "{\"pinyin\":\"ceshiqing\"}|false",
                "{\"initials\":\"CSJ\"}|true",
                "{\"initials\":\"zs\"}|false",
                "{\"name\":\"测试甲\",\"ageFrom\":5,\"ageTo\":20}|true",
                "{\"name\":\"测试甲\",\"ageTo\":5}|false"
            })
    void aNameIsFoundByItsSoundAndAnAgeByItsBand(String body, boolean found) {
        var api = this.api.as(Role.COUNTY_OFFICER, "ZZ-410122");
        api.post(PATH, orphan()).expect(201);
        var answer = api.post(PATH + "/search", body).expect(200);
        assertThat(answer.json().path("items").isEmpty()).isEqualTo(!found);
    }

    @Test
    void aSoundThatIsNoneIsA400() {
        var api = this.api.as(Role.COUNTY_OFFICER, "ZZ-410122");
        var answer = api.post(PATH + "/search", "{\"pinyin\":\"测试\",\"ageFrom\":-1}");
        assertThat(answer.expectProblem(400, "invalid").pointers())
                .containsExactlyInAnyOrder("#/pinyin", "#/ageFrom");
    }
}
