package org.tonghu.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tonghu.acceptance.OnThePlatform;
import org.tonghu.acceptance.Platform;
import org.tonghu.acceptance.Reply;
import tools.jackson.databind.node.ObjectNode;

/**
 * A child director's village: a left-behind child is found, somebody is entrusted with it, it is
 * visited and helped; an orphan is recognised and gets its papers. What waits is counted as listed.
 */
@OnThePlatform
class VillageIT {

    private static final String CHILDREN = Registry.CHILDREN;
    private static final String BASE = "/api/registry/v1/";
    private static final String DIRECTOR = "child-director";
    private static final String TOWNSHIP = "child-supervisor";
    private static final String COUNTY = "county-officer";

    private final Desk desk;
    private final Registry registry;
    private final LocalDate today = LocalDate.now(ZoneId.of("Asia/Shanghai"));

    VillageIT(Platform platform) {
        this.desk = new Desk(platform);
        this.registry = new Registry(desk);
    }

    @BeforeEach
    void theGroundIsLaid() {
        new Ground(desk).lay();
    }

    @Test
    void aLeftBehindChildWaitsForACarerAndForAVisitAndThenForNeither() {
        var child = registry.register(DIRECTOR, leftBehind());
        waits("delegated-care-missing", child);
        waits("visits-due", child);

        var confirmations = CHILDREN + "/" + child + "/delegated-care-confirmations";
        desk.send("county-officer-2", confirmations, confirmation()).expect(404);
        desk.send("auditor", confirmations, confirmation()).expect(403);
        desk.send(DIRECTOR, confirmations, confirmation()).expect(201);
        assertThat(isOn("delegated-care-missing", child)).isFalse();

        var missed = desk.send(DIRECTOR, BASE + "visits", visit(child, "NOT_MET", 1)).expect(201);
        assertThat(missed.json().at("/counts").asBoolean()).isFalse();
        var met = desk.send(DIRECTOR, BASE + "visits", visit(child, "SEEN", 0)).expect(201);
        assertThat(met.json().at("/counts").asBoolean()).isTrue();
        var help =
                "{\"child\":\"%s\",\"need\":\"POOR_GUARDIANSHIP\",\"what\":\"监护指导\"}"
                        .formatted(child);
        desk.send(DIRECTOR, BASE + "help-tasks", help).expect(201);
        waits("help-tasks-due", child);
    }

    @Test
    void anOrphanIsRecognisedByTwoPersonsAndGetsItsPapers() {
        var child = registry.register(COUNTY, Registry.orphan("2017-04-01"));
        var applied = desk.send(TOWNSHIP, BASE + "applications", application(child)).expect(201);
        var application = BASE + "applications/" + applied.json().at("/id").asString();
        var meets = "{\"meets\":true,\"methods\":[\"DATA_MATCHING\"],\"findings\":\"比对一致\"}";
        desk.step(COUNTY, application, "verification", meets).expect(200);

        var same = desk.step(COUNTY, application, "confirmation", "{}").expect(409);
        assertThat(same.json().at("/type").asString()).isEqualTo("/problems/same-person");
        desk.step("county-officer-b", application, "confirmation", "{}").expect(200);
        desk.of("county-officer-2").get(application).expect(404);

        waits("orphan-papers-missing", child);
        var number = UUID.randomUUID().toString().substring(0, 12);
        var certificate = "{\"number\":\"%s\",\"issuedOn\":\"%s\"}".formatted(number, today);
        papers(child, "welfare-certificates", certificate).expect(201);
        papers(child, "care-agreements", agreement(number)).expect(201);
        assertThat(isOn("orphan-papers-missing", child)).isFalse();
        papers(child, "welfare-certificates", certificate).expect(409);
    }

    @Test
    void everyListOfWorkIsAsLongAsItsCountForWhoeverDoesTheWork() {
        registry.register(DIRECTOR, leftBehind());
        for (var who : new String[] {DIRECTOR, TOWNSHIP, COUNTY, "city-officer"}) {
            for (var list : desk.all(who, BASE + "work-lists")) {
                var path = BASE + "work-lists/" + list.at("/name").asString();
                var count = desk.of(who).get(path + "/count").expect(200).json().at("/count");
                assertThat(desk.all(who, path)).as(who + " " + path).hasSize(count.asInt());
            }
        }
        assertThat(desk.all("county-officer-2", BASE + "work-lists/visits-due")).isEmpty();
    }

    private Reply papers(String child, String kind, String json) {
        return desk.send(COUNTY, CHILDREN + "/" + child + "/" + kind, json);
    }

    private void waits(String list, String child) {
        Waiting.until(list, () -> Optional.of(isOn(list, child)).filter(it -> it));
    }

    private boolean isOn(String list, String child) {
        return desk.all(COUNTY, BASE + "work-lists/" + list).stream()
                .anyMatch(it -> it.at("/child").asString().equals(child));
    }

    private static ObjectNode leftBehind() {
        var child = Registry.orphan("2016-09-01");
        for (var parent : child.at("/facts/parents")) {
            ((ObjectNode) parent)
                    .put("status", "ALIVE")
                    .put("workingAway", true)
                    .put("guardianshipCapacity", true);
        }
        return child;
    }

    private String confirmation() {
        return """
        {"carer":{"name":"测试照护人","relationship":"63","phone":"0371-0000000","address":"德政村1号",
           "capacity":"FULL"},
         "contact":{"place":"东莞","phone":"0769-0000000","contactsPerWeek":2},
         "signedOn":"%s","signatories":["MOTHER","CARER","COMMITTEE"]}\
        """
                .formatted(today);
    }

    private String visit(String child, String met, int daysAgo) {
        return """
        {"child":"%s","on":"%s","mode":"HOME","met":"%s","persons":["GRANDPARENT"]}\
        """
                .formatted(child, today.minusDays(daysAgo), met);
    }

    private static String application(String child) {
        return """
        {"kind":"ORPHAN","child":"%s","acceptedAt":"410122101","filed":["APPLICATION_FORM"],
         "applicant":{"who":"GUARDIAN","name":"测试祖母","relation":"63","phone":"13800000000"}}\
        """
                .formatted(child);
    }

    private String agreement(String number) {
        return """
        {"number":"%s","signedOn":"%s",
         "guardian":{"name":"测试祖母","relationship":"63","phone":"0371-0000000","address":"德政村"}}\
        """
                .formatted(number, today);
    }
}
