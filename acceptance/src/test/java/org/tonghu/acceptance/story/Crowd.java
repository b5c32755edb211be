package org.tonghu.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Many orphans of one county at a time. */
record Crowd(Desk desk, List<String> children) {

    private static final int HANDS = 8;

    /** Registered one by one, as many at a time as a small office would. */
    static List<String> of(int number, Registry registry) {
        var one =
                (Callable<String>)
                        () -> registry.register("county-officer", Registry.orphan("2022-01-01"));
        try (var hands = Executors.newFixedThreadPool(HANDS)) {
            var asked = IntStream.range(0, number).mapToObj(_ -> hands.submit(one)).toList();
            return asked.stream().map(Crowd::answer).toList();
        }
    }

    /** All their grants proposed, verified by one officer and confirmed by another. */
    void confirmed() {
        var grants = proposed();
        all("county-officer", "verifications", grants);
        all("county-officer-b", "confirmations", grants);
    }

    /** How many of them the registry still has. */
    long onFile() {
        return desk
                .all("county-officer", Benefits.GRANTS + "?state=CONFIRMED&unit=ZZ-410122")
                .stream()
                .map(it -> it.at("/child").asString())
                .filter(new HashSet<>(children)::contains)
                .filter(it ->
                        desk.of("county-officer").get(Registry.CHILDREN + "/" + it).status() == 200)
                .count();
    }

    private List<String> proposed() {
        var mine = new HashSet<>(children);
        return Waiting.until(
                "a proposal for each of " + children.size() + " children",
                () ->
                        Optional.of(
                                        desk
                                                .all(
                                                        "county-officer",
                                                        Benefits.GRANTS + "?state=PROPOSED")
                                                .stream()
                                                .filter(it ->
                                                        mine.contains(it.at("/child").asString()))
                                                .map(it -> it.at("/id").asString())
                                                .toList())
                                .filter(grants -> grants.size() == children.size()));
    }

    private void all(String officer, String step, List<String> grants) {
        var body = JsonMapper.shared().createObjectNode();
        body.set("ids", JsonMapper.shared().valueToTree(grants));
        var answer = desk.send(officer, Benefits.GRANTS + "/" + step, body.toString()).expect(200);
        assertThat(answer.json().at("/results").valueStream().map(Crowd::result))
                .hasSize(grants.size())
                .containsOnly("DONE");
    }

    private static String result(JsonNode one) {
        return one.at("/result").asString();
    }

    private static String answer(Future<String> asked) {
        try {
            return asked.get();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        } catch (ExecutionException e) {
            throw new IllegalStateException(e.getCause());
        }
    }
}
