package org.tonghu.acceptance.story;

import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.tonghu.acceptance.Reply;

/** A county child moves to the city's institution: the sides and their steps. */
record Transfers(Desk desk) {

    static final String TRANSFERS = "/api/institutions/v1/transfers";

    /** Asked for by the county institution; the id of the transfer. */
    String request(String child) {
        return request("institution-manager", child, Ground.CITY_HOME)
                .expect(201)
                .json()
                .at("/id")
                .asString();
    }

    Reply request(String sender, String child, String to) {
        return desk.send(
                sender,
                TRANSFERS,
                "{\"child\":\"%s\",\"from\":\"%s\",\"to\":\"%s\",\"reason\":\"机构转型\"}"
                        .formatted(child, Ground.COUNTY_HOME, to));
    }

    void consented(String id) {
        take("county-officer", id, "consent", "");
    }

    void approved(String id) {
        take("city-officer", id, "approval", "{\"document\":\"示例批复1号\"}");
    }

    void accepted(String id) {
        take("institution-manager-city", id, "acceptance", "{\"assessment\":\"身体健康\"}");
    }

    void handedOver(String id, String on) {
        var items =
                Stream.of(
                                "FOUND_CERTIFICATE",
                                "HOUSEHOLD_REGISTRATION",
                                "MEDICAL_RECORDS",
                                "VACCINATION_RECORDS",
                                "SCHOOL_RECORDS",
                                "PHOTOS",
                                "BELONGINGS")
                        .map(item -> "{\"item\":\"" + item + "\",\"handed\":true}")
                        .collect(Collectors.joining(",", "[", "]"));
        take(
                "institution-manager",
                id,
                "hand-over",
                "{\"on\":\"%s\",\"escorts\":[\"护理员\"],\"items\":%s,\"household\":{\"moves\":true}}"
                        .formatted(on, items));
    }

    void received(String id, String on) {
        take("institution-manager-city", id, "receipt", "{\"on\":\"" + on + "\"}");
    }

    /** All the way to the hand-over, so that only the receipt is missing. */
    String onTheRoad(String child, String on) {
        var id = request(child);
        consented(id);
        approved(id);
        accepted(id);
        handedOver(id, on);
        return id;
    }

    /** Waits until the registry has taken the new place and the transfer says so. */
    void completed(String id) {
        Waiting.until(
                "transfer " + id + " to be completed",
                () ->
                        Optional.of(desk.of("city-officer").get(TRANSFERS + "/" + id))
                                .filter(it -> it.status() == 200)
                                .filter(it ->
                                        it.json().at("/stage").asString().equals("COMPLETED")));
    }

    private void take(String account, String id, String step, String body) {
        desk.step(account, TRANSFERS + "/" + id, step, body).expect(200);
    }
}
