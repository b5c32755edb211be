package org.tonghu.institution.transfer.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.tonghu.institution.support.InstitutionIT;
import org.tonghu.institution.support.RegistryStub;
import org.tonghu.institution.support.Scene;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;

/** Stories that cross several rules. */
class ScenariosIT extends InstitutionIT {

    private static final String TRANSFERS = BASE + "/transfers";

    @Test
    void aCountyInstitutionClosesAndItsThreeChildrenGoToTheCityEachWithItsHistory() {
        var scene = scene();
        var county = BASE + "/institutions/" + scene.from;
        scene.manager.match("\"0\"").put(county + "/occupancy", Map.of("residents", 3)).expect(200);
        var children = List.of(scene.child(), scene.child(), scene.child());
        assertThat(scene.county.get(county + "/intake-decision").text("/reason"))
                .isEqualTo("NO_POSTS");

        var transfers = request(scene, children);
        for (int i = 0; i < 3; i++) RegistryStub.listens(children.get(i), transfers.get(i));
        together(scene.county, transfers, "CONSENT", Map.of());
        together(scene.city, transfers, "APPROVE", Map.of());
        together(scene.receiver, transfers, "ACCEPT", Map.of("acceptance", acceptance()));
        together(scene.manager, transfers.subList(0, 2), "HAND_OVER", handOver(true));
        together(scene.manager, transfers.subList(2, 3), "HAND_OVER", handOver(false));
        together(scene.receiver, transfers, "RECEIVE", Map.of("receipt", receipt()));

        for (var transfer : transfers) completed(scene, transfer);
        for (int i = 0; i < 3; i++)
            assertThat(told(scene, children.get(i), transfers.get(i))).isOne();
        var last = scene.auditor.get(TRANSFERS + "/" + transfers.get(2)).expect(200);
        assertThat(last.text("/course/4/handOver/household/reason")).isEqualTo("正在参加中考");
        assertThat(last.json().at("/course")).hasSize(7);
        assertThat(scene.county.get(county + "/intake-decision").text("/reason"))
                .isEqualTo("NO_CHILDREN_IN_CARE");
    }

    @Test
    void aFoundlingReportedToACountyInstitutionWithoutChildrenGoesToTheCity() {
        var scene = scene();

        var county = intake(scene, scene.from + "/intake-decision?residents=0&asOf=2020-04-02");
        assertThat(county.text("/outcome")).isEqualTo("NOT_MET");
        assertThat(county.json().at("/routeTo").toString()).contains(scene.to);

        var city = intake(scene, scene.to + "/intake-decision?asOf=2020-04-02");
        assertThat(city.text("/outcome")).isEqualTo("MET");
    }

    private ApiAnswer intake(Scene scene, String path) {
        return scene.county.get(BASE + "/institutions/" + path).expect(200);
    }

    private static List<String> request(Scene scene, List<String> children) {
        var body = new HashMap<String, Object>();
        body.put("from", scene.from);
        body.put("to", scene.to);
        body.put("children", children);
        body.put("reason", "机构转型");
        var answer = scene.manager.post(TRANSFERS + "/batches", body).expect(200);
        return List.of(
                answer.text("/results/0/transfer"),
                answer.text("/results/1/transfer"),
                answer.text("/results/2/transfer"));
    }

    private static void together(
            Api by, List<String> transfers, String step, Map<String, Object> with) {
        var body = new HashMap<>(with);
        body.put("transfers", transfers);
        body.put("step", step);
        var answer = by.post(TRANSFERS + "/steps", body).expect(200);
        assertThat(answer.json().at("/refused").asInt()).as(answer.body()).isZero();
    }

    private static Map<String, Object> acceptance() {
        return Map.of("assessment", "可以照料");
    }

    private static Map<String, Object> receipt() {
        return Map.of("on", "2020-07-01");
    }

    private static Map<String, Object> handOver(boolean householdMoves) {
        var list = new HashMap<>(Scene.handOver("2020-07-01"));
        list.put(
                "household",
                householdMoves
                        ? Map.of("moves", true)
                        : Map.of("moves", false, "reason", "正在参加中考"));
        return Map.of("handOver", list);
    }

    private static void completed(Scene scene, String transfer) {
        while (!scene.city
                .get(TRANSFERS + "/" + transfer)
                .expect(200)
                .text("/stage")
                .equals("COMPLETED")) LockSupport.parkNanos(20_000_000);
    }

    private static int told(Scene scene, String child, String transfer) {
        return RegistryStub.told(child, transfer, scene.to, "2020-07-01");
    }
}
