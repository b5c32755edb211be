package org.tonghu.registry.child.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.child.web.ChildBodies.PATH;
import static org.tonghu.registry.child.web.ChildBodies.changed;
import static org.tonghu.registry.child.web.ChildBodies.orphan;

import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;

@ServiceTest
class ChildBadInputIT {

    @Autowired Api api;

    @ParameterizedTest(name = "{0} = {1}")
    @CsvFileSource(
            resources = "/bad-children.csv",
            delimiter = '|',
            quoteCharacter = '`',
            numLinesToSkip = 1)
    void everyBadMemberIsA400WithItsPointer(String member, String value, String pointer) {
        var body = changed(orphan(), member, value == null ? "" : value);
        var answer = api.as(Role.COUNTY_OFFICER, "ZZ-410122").post(PATH, body);
        assertThat(answer.expectProblem(400, "invalid").pointers()).contains(pointer);
    }

    @Test
    void everythingWrongIsToldAtOnce() {
        var body = changed(orphan(), "/identity/citizenId", "\"110105194912310020\"");
        changed(body, "/facts/residence/village", "\"410184001901\"");
        changed(body, "/care/institution", "\"ZZ-CWI\"");
        var answer = api.as(Role.COUNTY_OFFICER, "ZZ-410122").post(PATH, body).expect(400);
        assertThat(answer.pointers())
                .containsExactlyInAnyOrder(
                        "#/identity/citizenId", "#/facts/residence/village", "#/care/institution");
    }

    @Test
    void bodiesThatAreNoObjectAreA400() {
        Stream.of("", "[]", "null", "{", "7", "\"x\"", "{} {}")
                .forEach(it -> api.as(Role.COUNTY_OFFICER, "ZZ-410122").post(PATH, it).expect(400));
    }
}
