package org.tonghu.registry.worklist.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;

@ServiceTest
class WorkListIT {

    private static final String LISTS = "/api/registry/v1/work-lists";
    private static final String UNDECIDED = LISTS + "/undecided-children";

    /** A child of 韩寺镇 whose one parent is lost and whose other was never identified. */
    private static final String UNDECIDED_CHILD =
            """
            {"identity":{"name":"测试子","sex":"MALE","birthDate":"2015-05-01"},
             "facts":{"householdRegistration":"URBAN",
               "residence":{"township":"410122101","village":"410122101901"},
               "parents":[{"status":"DEAD"},{"status":"UNIDENTIFIED"}]},
             "care":{"care":"FAMILY"}}\
            """;

    @Autowired Api api;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    @BeforeEach
    void aChildIsUndecided() {
        county().post("/api/registry/v1/children", UNDECIDED_CHILD).expect(201);
    }

    @Test
    void anUndecidedChildIsOnTheListWithWhatIsMissing() {
        var list = county().get(UNDECIDED + "?limit=500").expect(200);
        var last = list.json().path("items").get(list.json().path("items").size() - 1);
        assertThat(last.path("childName").asString()).isEqualTo("测试子");
        assertThat(last.path("kind").asString()).isEqualTo("children");
        assertThat(last.path("message").asString()).startsWith("孤儿：").contains("身份不明");
        assertThat(last.path("daysLeft").asInt()).isEqualTo(30);
        assertThat(last.path("overdue").asBoolean()).isFalse();
        var english = county().english().get(UNDECIDED).expect(200);
        assertThat(english.text("/items/0/message")).contains("never identified");
    }

    @Test
    void theListsThemselvesComeInPagesToo() {
        var all = county().get(LISTS).expect(200).json().path("items");
        var first = county().get(LISTS + "?limit=1").expect(200);
        assertThat(first.text("/items/0/name")).isEqualTo(all.get(0).path("name").asString());
        var next = county().get(LISTS + "?limit=500&cursor=" + first.text("/next")).expect(200);
        assertThat(next.json().path("items")).hasSize(all.size() - 1);
        assertThat(next.json().path("next").isNull()).isTrue();
        county().get(LISTS + "?limit=0").expect(400);
    }

    @Test
    void theCountIsThatOfTheListUnderEachFilterAndScope() {
        for (var reader : new Api[] {county(), api.as(Role.CHILD_DIRECTOR, "410122101901")}) {
            for (var filter :
                    new String[] {
                        "", "?place=410122101", "?place=410184001", "?dueBy=2020-01-01"
                    }) {
                var glue = filter.isEmpty() ? "?" : "&";
                var list = reader.get(UNDECIDED + filter + glue + "limit=500").expect(200);
                var count = reader.get(UNDECIDED + "/count" + filter).expect(200);
                assertThat(list.json().path("next").isNull()).isTrue();
                assertThat(count.json().path("count").asInt())
                        .isEqualTo(list.json().path("items").size());
            }
        }
    }

    @Test
    void theListIsPagedAndNarrowedByDueDay() {
        aChildIsUndecided();
        var first = county().get(UNDECIDED + "?limit=1").expect(200);
        var second = county().get(UNDECIDED + "?limit=1&cursor=" + first.text("/next")).expect(200);
        assertThat(second.text("/items/0/record")).isNotEqualTo(first.text("/items/0/record"));
        var far = LocalDate.parse(first.text("/items/0/dueOn"));
        assertThat(county().get(UNDECIDED + "/count?dueBy=" + far).json().path("count").asInt())
                .isPositive();
        var before = county().get(UNDECIDED + "/count?dueBy=" + far.minusDays(1)).expect(200);
        assertThat(before.json().path("count").asInt()).isZero();
    }

    @Test
    void anotherCountysChildrenAreNotOnTheList() {
        var other = api.as(Role.COUNTY_OFFICER, "ZZ-410184");
        assertThat(other.get(UNDECIDED).expect(200).json().path("items")).isEmpty();
        assertThat(other.get(UNDECIDED + "/count").json().path("count").asInt()).isZero();
    }

    @Test
    void allListsAreNamedWithTheirCounts() {
        var lists = county().get(LISTS).expect(200);
        var undecided =
                lists.json()
                        .path("items")
                        .valueStream()
                        .filter(it -> it.path("name").asString().equals("undecided-children"))
                        .findFirst()
                        .orElseThrow();
        assertThat(undecided.path("title").asString()).isEqualTo("待人工核定的儿童");
        assertThat(undecided.path("count").asInt())
                .isEqualTo(county().get(UNDECIDED + "/count").json().path("count").asInt());
    }

    @Test
    void strangersListsAndFiltersAreRefused() {
        api.get(UNDECIDED).expect(401);
        api.as(Role.PAYMENT_OFFICER, "ZZ-410122").get(UNDECIDED).expect(403);
        county().get(LISTS + "/no-such-list").expect(404);
        county().get(LISTS + "/no-such-list/count").expect(404);
        county().get(UNDECIDED + "?place=x").expect(400);
        assertThat(county().get(UNDECIDED + "?dueBy=20200101").expect(400).pointers())
                .contains("#/query/dueBy");
    }
}
