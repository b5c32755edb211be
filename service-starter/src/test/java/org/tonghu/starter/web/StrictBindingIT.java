package org.tonghu.starter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.trial.TrialTest;

/** What is sent is what is meant, or it is refused with a pointer to the place. */
@TrialTest
class StrictBindingIT {

    static final String TOYS = "/api/trial/v1/toys";
    static final String NAME_DAY_COUNT = "\"name\":\"bear\",\"madeOn\":\"2020-06-01\",\"count\":1";

    @Autowired Api api;

    ApiAnswer send(String fields) {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122").post(TOYS, "{" + fields + "}");
    }

    @Test
    void acceptsEveryTypeInItsOneForm() {
        ApiAnswer answer =
                send(NAME_DAY_COUNT
                                + """
                                ,"season":"2020-06","seenAt":"2020-06-01T08:00:00+08:00","spare":null,
                                "shared":true,"loved":null,"kind":"DOLL","price":"950.5",
                                "parts":[{"name":"ear","fittedOn":"2020-02-29"}],"notes":{"a":"b"}
                                """)
                        .expect(201);
        assertThat(answer.text("/toy/price")).isEqualTo("950.50");
        assertThat(answer.text("/toy/seenAt")).isEqualTo("2020-06-01T00:00:00Z");
        assertThat(answer.text("/toy/season")).isEqualTo("2020-06");
        assertThat(answer.text("/toy/parts/0/fittedOn")).isEqualTo("2020-02-29");
    }

    @Test
    void absentListsAreEmptyAndAbsentBooleansFalse() {
        ApiAnswer answer = send(NAME_DAY_COUNT).expect(201);
        assertThat(answer.json().at("/toy/parts").isArray()).isTrue();
        assertThat(answer.json().at("/toy/notes").isObject()).isTrue();
        assertThat(answer.json().at("/toy/shared").asBoolean()).isFalse();
        assertThat(answer.json().at("/toy/loved").isNull()).isTrue();
    }

    @ParameterizedTest(name = "{0} is refused at {1} as {2}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    "surprise":1                       | #/surprise             | UNKNOWN_PROPERTY
                    "parts":[{"name":"a","x":1}]       | #/parts/0/x            | UNKNOWN_PROPERTY
                    "name":"again"                     | #/name                 | DUPLICATE_PROPERTY
                    "shared":"true"                    | #/shared               | WRONG_TYPE
                    "shared":1                         | #/shared               | WRONG_TYPE
                    "shared":null                      | #/shared               | WRONG_TYPE
                    "shared":""                        | #/shared               | WRONG_TYPE
                    "loved":"false"                    | #/loved                | WRONG_TYPE
                    "loved":0                          | #/loved                | WRONG_TYPE
                    "spare":4.7                        | #/spare                | WRONG_TYPE
                    "spare":4.0                        | #/spare                | WRONG_TYPE
                    "spare":1e2                        | #/spare                | WRONG_TYPE
                    "spare":"4"                        | #/spare                | WRONG_TYPE
                    "spare":""                         | #/spare                | WRONG_TYPE
                    "spare":true                       | #/spare                | WRONG_TYPE
                    "spare":[]                         | #/spare                | WRONG_TYPE
                    "spare":[1]                        | #/spare                | WRONG_TYPE
                    "spare":99999999999                | #/spare                | WRONG_TYPE
                    "season":"2020-13"                 | #/season               | INVALID_MONTH
                    "season":"2020-06-01"              | #/season               | INVALID_MONTH
                    "season":202006                    | #/season               | INVALID_MONTH
                    "seenAt":"2020-06-01T08:00:00"     | #/seenAt               | INVALID_TIME
                    "seenAt":1590969600                | #/seenAt               | INVALID_TIME
                    "seenAt":"2020-06-01"              | #/seenAt               | INVALID_TIME
                    "kind":0                           | #/kind                 | UNKNOWN_VALUE
                    "kind":"0"                         | #/kind                 | UNKNOWN_VALUE
                    "kind":""                          | #/kind                 | UNKNOWN_VALUE
                    "kind":"doll"                      | #/kind                 | UNKNOWN_VALUE
                    "kind":" DOLL"                     | #/kind                 | UNKNOWN_VALUE
                    "kind":["DOLL"]                    | #/kind                 | UNKNOWN_VALUE
                    "price":950                        | #/price                | INVALID_AMOUNT
                    "price":950.00                     | #/price                | INVALID_AMOUNT
                    "price":"950.001"                  | #/price                | INVALID_AMOUNT
                    "price":"-1.00"                    | #/price                | INVALID_AMOUNT
                    "price":"1e3"                      | #/price                | INVALID_AMOUNT
                    "price":""                         | #/price                | INVALID_AMOUNT
                    "price":"9999999999999"            | #/price                | INVALID_AMOUNT
                    "parts":{}                         | #/parts                | WRONG_TYPE
                    "parts":"ear"                      | #/parts                | WRONG_TYPE
                    "parts":""                         | #/parts                | WRONG_TYPE
                    "parts":[null]                     | #/parts/0              | REQUIRED
                    "parts":["ear"]                    | #/parts/0              | WRONG_TYPE
                    "parts":[[]]                       | #/parts/0              | WRONG_TYPE
                    "parts":[{"name":"a"},{"name":5}]  | #/parts/1/name         | WRONG_TYPE
                    "parts":[{"name":true}]            | #/parts/0/name         | WRONG_TYPE
                    "parts":[{"name":1.5}]             | #/parts/0/name         | WRONG_TYPE
                    "parts":[{"name":{}}]              | #/parts/0/name         | WRONG_TYPE
                    "parts":[{"name":"a","fittedOn":"2020-02-30"}]| #/parts/0/fittedOn | INVALID_DATE
                    "parts":[{"name":"a\\u0000b"}]     | #/parts/0/name         | CONTROL_CHARACTER
                    "parts":[{"name":"a\\ud800b"}]     | #/parts/0/name         | CONTROL_CHARACTER
                    "notes":{"a\\u0000":"b"}           | #/notes                | CONTROL_CHARACTER
                    "notes":{"a":null}                 | #/notes/a              | REQUIRED
                    "notes":[]                         | #/notes                | WRONG_TYPE
                    """)
    void refuses(String field, String pointer, String code) {
        ApiAnswer answer = send(NAME_DAY_COUNT + "," + field).expectProblem(400, "invalid");
        assertThat(answer.codes()).as(answer.body()).containsExactly(code);
        assertThat(answer.pointers()).containsExactly(pointer);
    }

    @ParameterizedTest(name = "a day is never {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    "2020-02-30"
                    "2021-02-29"
                    "2020-13-01"
                    "2020-6-1"
                    "2020/06/01"
                    "20200601"
                    "2020-06-01T00:00:00"
                    "2020-06-01T00:00:00Z"
                    "2020-06-01 "
                    "+12020-06-01"
                    "0020-06-01"
                    ""
                    20200601
                    18414
                    [2020,6,1]
                    {}
                    true
                    """)
    void refusesDay(String value) {
        ApiAnswer answer =
                send("\"name\":\"bear\",\"count\":1,\"madeOn\":" + value)
                        .expectProblem(400, "invalid");
        assertThat(answer.codes()).as(answer.body()).containsExactly("INVALID_DATE");
        assertThat(answer.pointers()).containsExactly("#/madeOn");
    }

    @Test
    void tellsEveryConstraintThatFails() {
        ApiAnswer answer =
                send("\"name\":\" \",\"madeOn\":null,\"count\":100,\"parts\":[{\"name\":\"\"}]")
                        .expectProblem(400, "invalid");
        assertThat(answer.pointers())
                .containsExactlyInAnyOrder("#/name", "#/madeOn", "#/count", "#/parts/0/name");
        assertThat(answer.codes())
                .containsExactlyInAnyOrder("REQUIRED", "REQUIRED", "RANGE", "REQUIRED");
    }

    @Test
    void refusesAnAbsentNumber() {
        ApiAnswer answer =
                send("\"name\":\"bear\",\"madeOn\":\"2020-06-01\"").expectProblem(400, "invalid");
        assertThat(answer.pointers()).containsExactly("#/count");
    }

    @ParameterizedTest(name = "[{index}] broken body")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    {"name":
                    {"name":"bear"}}
                    {"name":"bear"} x
                    {"name":"bear",}
                    {'name':"bear"}
                    {name:"bear"}
                    nonsense
                    NaN
                    {"count":NaN}
                    {"count":01}
                    """)
    void refusesBrokenJson(String body) {
        api.as(Role.COUNTY_OFFICER, "ZZ-410122").post(TOYS, body).expectProblem(400, "invalid");
    }

    @ParameterizedTest(name = "the body is never {0}")
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '\'',
            textBlock =
                    """
                    null
                    []
                    [{}]
                    "bear"
                    5
                    true
                    """)
    void refusesOtherShapes(String body) {
        api.as(Role.COUNTY_OFFICER, "ZZ-410122").post(TOYS, body).expectProblem(400, "invalid");
    }

    @Test
    void refusesAMissingBody() {
        Api officer =
                api.as(Role.COUNTY_OFFICER, "ZZ-410122").with("Content-Type", "application/json");
        assertThat(officer.post(TOYS, "").expectProblem(400, "invalid").pointers())
                .containsExactly("#");
    }

    @Test
    void refusesBytesThatAreNoUtf8() {
        byte[] body = "{\"name\":\"XX\"}".getBytes(StandardCharsets.ISO_8859_1);
        body[9] = (byte) 0xC3;
        body[10] = (byte) 0x28;
        api.as(Role.COUNTY_OFFICER, "ZZ-410122").post(TOYS, body).expectProblem(400, "invalid");
    }

    @Test
    void refusesTextsNumbersAndNestingWithoutEnd() {
        send(NAME_DAY_COUNT + ",\"notes\":{\"a\":\"" + "x".repeat(30_000) + "\"}")
                .expectProblem(400, "invalid");
        send(NAME_DAY_COUNT + ",\"spare\":" + "9".repeat(2000)).expectProblem(400, "invalid");
        send(NAME_DAY_COUNT + ",\"parts\":" + "[".repeat(5000)).expectProblem(400, "invalid");
        send("\"name\":\"" + "x".repeat(21) + "\",\"madeOn\":\"2020-06-01\",\"count\":1")
                .expectProblem(400, "invalid");
    }

    @Test
    void refusesBodiesAboveTheLimit() {
        send("\"name\":\"" + "x".repeat(1_100_000) + "\"").expectProblem(413, "too-large");
    }
}
