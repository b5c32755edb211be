package org.tonghu.starter.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.Tokens;
import org.tonghu.starter.trial.TrialTest;

/** What callers read when something goes wrong. */
@TrialTest
class ProblemsIT {

    static final String TOYS = "/api/trial/v1/toys";

    @Autowired Api open;
    @LocalServerPort int port;

    Api api() {
        return open.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    static String toy(String name) {
        return "{\"name\":\"" + name + "\",\"madeOn\":\"2020-06-01\",\"count\":1}";
    }

    @Test
    void tellsTheReasonAndTheClauseOfARefusal() {
        ApiAnswer answer = api().post(TOYS, toy("forbidden")).expectProblem(409, "toy-forbidden");
        assertThat(answer.text("/reason")).isEqualTo("TOY_FORBIDDEN");
        assertThat(answer.text("/clause")).isEqualTo("玩具〔2020〕1号 一");
        assertThat(answer.text("/detail")).isEqualTo("不许。");
        assertThat(answer.text("/instance")).isEqualTo(TOYS);
        assertThat(answer.header("Content-Language")).isEqualTo("zh");
    }

    @Test
    void speaksEnglishToThosePreferringIt() {
        ApiAnswer answer = api().english().post(TOYS, toy("forbidden"));
        assertThat(answer.text("/detail")).isEqualTo("Not allowed.");
        ApiAnswer invalid = api().english().post(TOYS, toy(" "));
        assertThat(invalid.text("/errors/0/detail")).isEqualTo("must not be blank");
        ApiAnswer chinese = api().post(TOYS, toy(" "));
        assertThat(chinese.text("/errors/0/detail")).isEqualTo("不能为空");
        ApiAnswer either =
                api().with("Accept-Language", "fr, en;q=0.5, zh;q=0.4")
                        .post(TOYS, toy("forbidden"));
        assertThat(either.text("/detail")).isEqualTo("Not allowed.");
    }

    @Test
    void tellsNothingOfTheInside() {
        ApiAnswer answer = api().post(TOYS, toy("broken")).expectProblem(500, "internal-error");
        assertThat(answer.body()).doesNotContain("secret", "Exception", "org.tonghu");
    }

    @Test
    void carriesTheTraceOfTheCaller() {
        String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
        ApiAnswer answer =
                api().with("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
                        .get(TOYS + "/none");
        assertThat(answer.text("/traceId")).isEqualTo(trace);
        ApiAnswer broken = api().with("traceparent", "nonsense").get(TOYS + "/none");
        assertThat(broken.text("/traceId")).matches("[0-9a-f]{32}");
    }

    @Test
    void tellsWhatIsNotThere() {
        api().get(TOYS + "/none").expectProblem(404, "not-found");
        api().get("/api/trial/v1/nowhere").expectProblem(404, "no-such-address");
        api().get("/api/trial/v1/toys/a/b/c").expectProblem(404, "no-such-address");
        api().get("/error").expectProblem(404, "no-such-address");
    }

    @Test
    void tellsWhatAnAddressCanDo() {
        ApiAnswer answer = api().delete(TOYS + "/x").expectProblem(405, "method-not-allowed");
        assertThat(answer.header("Allow")).contains("GET").contains("PUT");
    }

    @Test
    void tellsWhichFormatsItSpeaks() {
        api().with("Content-Type", "text/plain")
                .post(TOYS, "bear")
                .expectProblem(415, "unsupported-media-type");
        api().with("Content-Type", "nonsense")
                .post(TOYS, "bear")
                .expectProblem(415, "unsupported-media-type");
        api().with("Accept", "application/xml").get(TOYS).expectProblem(406, "not-acceptable");
    }

    @ParameterizedTest(name = "{0} is refused at {1} as {2}")
    @CsvSource(
            textBlock =
                    """
                    limit=0, #/query/limit, RANGE
                    limit=501, #/query/limit, RANGE
                    limit=-1, #/query/limit, RANGE
                    limit=4.7, #/query/limit, RANGE
                    limit=, #/query/limit, RANGE
                    limit=1&limit=2, #/query/limit, DUPLICATE_PARAMETER
                    cursor=, #/query/cursor, FORMAT
                    madeOn=2020-02-30, #/query/madeOn, INVALID_DATE
                    madeOn=01.06.2020, #/query/madeOn, INVALID_DATE
                    kind=CAR, #/query/kind, UNKNOWN_VALUE
                    least=x, #/query/least, WRONG_TYPE
                    code=toolong, #/query/code, LENGTH
                    code=%00, #/query/code, CONTROL_CHARACTER
                    colour=red, #/query/colour, UNKNOWN_PARAMETER
                    """)
    void refusesQueryParameters(String query, String pointer, String code) {
        ApiAnswer answer = api().get(TOYS + "?" + query).expectProblem(400, "invalid");
        assertThat(answer.pointers()).containsExactly(pointer);
        assertThat(answer.codes()).containsExactly(code);
    }

    @Test
    void takesQueryParametersThatAreRight() {
        ApiAnswer answer =
                api().get(
                                TOYS
                                        + "?limit=500&cursor=abc&madeOn=2020-02-29&kind=DOLL&least=4&code=ok");
        assertThat(answer.expect(200).text("/items/0")).isEqualTo("500 abc 2020-02-29 DOLL4ok");
        assertThat(answer.json().get("next").isNull()).isTrue();
        assertThat(api().get(TOYS).text("/items/0")).startsWith("50 null");
    }

    @Test
    void neverAnswersGarbageWithAFault() throws IOException {
        for (String path :
                new String[] {
                    "/%00",
                    "/%ff",
                    "/..%2f",
                    "/a;b=c",
                    "/%0a",
                    "//",
                    "/%25",
                    "?limit=%zz",
                    "?%ff=1",
                    "?=&&="
                }) {
            assertThat(rawStatus(TOYS + path)).as(path).isBetween(400, 404);
        }
    }

    /** Java's client refuses to send some of this. */
    private int rawStatus(String path) throws IOException {
        String request =
                "GET "
                        + path
                        + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\nAuthorization: Bearer "
                        + Tokens.of(Role.COUNTY_OFFICER, "ZZ-410122")
                        + "\r\n\r\n";
        try (Socket socket = new Socket("127.0.0.1", port)) {
            socket.getOutputStream().write(request.getBytes(StandardCharsets.ISO_8859_1));
            String answer =
                    new String(socket.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            assertThat(answer).as(path).contains("application/problem+json");
            return Integer.parseInt(answer.substring(9, 12));
        }
    }

    @Test
    void wantsTheRevisionThatWasRead() {
        String etag = api().post(TOYS, toy("bear")).expect(201).etag();
        assertThat(etag).isEqualTo("\"1\"");
        api().put(TOYS + "/x", toy("bear")).expectProblem(428, "if-match-required");
        for (String bad :
                new String[] {
                    "*", "W/\"1\"", "1", "\"x\"", "\"1\", \"2\"", "\"99999999999999999999\""
                }) {
            api().match(bad).put(TOYS + "/x", toy("bear")).expectProblem(412, "stale-revision");
        }
        assertThat(api().match(etag).put(TOYS + "/x", toy("bear")).expect(200).etag())
                .isEqualTo("\"2\"");
    }
}
