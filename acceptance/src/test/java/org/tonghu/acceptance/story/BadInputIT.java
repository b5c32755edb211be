package org.tonghu.acceptance.story;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tonghu.acceptance.OnThePlatform;
import org.tonghu.acceptance.Platform;
import org.tonghu.acceptance.Reply;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Whatever is sent to any endpoint, the answer says what is wrong and where. */
@OnThePlatform
class BadInputIT {

    /** Answers its rows one by one: a row with a mistake does not refuse the others. */
    private static final String ONE_BY_ONE = "POST /api/registry/v1/visits/batches";

    private final Platform platform;

    BadInputIT(Platform platform) {
        this.platform = platform;
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "benefits", "institutions", "training"})
    void everyMistakeInABodyIsPointedAt(String service) {
        List<String> wrong = new ArrayList<>();
        var endpoints = Endpoint.of(platform, service);
        assertThat(endpoints).hasSizeGreaterThan(2);
        for (var endpoint : endpoints) {
            for (var mistake : Mistakes.of(endpoint)) {
                if (ONE_BY_ONE.equals(endpoint.toString())
                        && mistake.pointer().startsWith("#/visits/0/visit/")) continue;
                var reply = endpoint.send(platform, mistake.json());
                if (!pointsAt(reply, mistake.pointer())) {
                    wrong.add(told(endpoint, mistake.json(), mistake.pointer(), reply));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"registry", "benefits", "institutions", "training"})
    void whatIsNoBodyOfTheKindIsABadRequest(String service) {
        List<String> wrong = new ArrayList<>();
        var bodies =
                List.of(
                        "{\"a\":",
                        "{\"a\":1}}",
                        "[]",
                        "null",
                        "1",
                        "",
                        "{\"a\":1,\"a\":2}",
                        "\u0000");
        for (var endpoint : Endpoint.of(platform, service)) {
            for (var body : bodies) {
                var reply = endpoint.send(platform, body);
                if (reply.status() != 400 || !isProblem(reply)) {
                    wrong.add(told(endpoint, body, "", reply));
                }
            }
        }
        assertThat(wrong).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "41019920160201001X0",
                "410199201602010011",
                "410199201613010019",
                "41019920160201",
                "41010520160201001X"
            })
    void anImpossibleCitizenIdIsPointedAt(String number) {
        var child = Registry.orphan("2016-02-01");
        ((ObjectNode) child.at("/identity")).put("citizenId", number);

        var reply = new Desk(platform).send("county-officer", Registry.CHILDREN, child.toString());

        assertThat(pointsAt(reply, "#/identity/citizenId")).as(reply.body()).isTrue();
    }

    @Test
    void anUnknownOrImpossibleQueryParameterIsPointedAt() {
        var officer = platform.as("county-officer");
        for (var query :
                List.of("noSuch=1", "limit=0", "limit=501", "limit=x", "cursor=x", "state=LOST")) {
            var reply = officer.get(Benefits.GRANTS + "?" + query);
            var name = query.substring(0, query.indexOf('='));
            assertThat(pointsAt(reply, "#/query/" + name)).as(reply.body()).isTrue();
        }
    }

    private static boolean pointsAt(Reply reply, String pointer) {
        return reply.status() == 400
                && isProblem(reply)
                && reply.json()
                        .at("/errors")
                        .valueStream()
                        .map(it -> it.at("/pointer").asString())
                        .anyMatch(pointer::equals);
    }

    private static boolean isProblem(Reply reply) {
        JsonNode problem = reply.json();
        return reply.header("Content-Type").startsWith("application/problem+json")
                && problem.at("/status").asInt() == reply.status()
                && !reply.body().contains("org.tonghu")
                && !reply.body().contains("Exception");
    }

    private static String told(Endpoint endpoint, String json, String pointer, Reply reply) {
        return "%s with %s, to be pointed at %s: %d %s%n"
                .formatted(endpoint, shortened(json), pointer, reply.status(), reply.body());
    }

    private static String shortened(String json) {
        return json.length() > 200 ? json.substring(0, 200) + "…" : json;
    }
}
