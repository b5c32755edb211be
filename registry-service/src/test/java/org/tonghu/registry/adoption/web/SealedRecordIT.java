package org.tonghu.registry.adoption.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.tonghu.registry.adoption.web.AdoptionSteps.ADOPTIONS;
import static org.tonghu.registry.adoption.web.AdoptionSteps.BASE;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;

/** After the registration nobody finds the child, on no path of the service. */
@ServiceTest(
        properties = {
            "tonghu.clock.daily-work=false",
            "tonghu.registry.synthetic-citizen-ids=true",
            "tonghu.registry.adoption.keepers=id-of-keeper"
        })
@Import(MovedClock.class)
class SealedRecordIT {

    private static final String NUMBER = "410199201505018025";
    private static final String NAME = "测试封存";

    /** The only answer about a sealed child: what benefits must know to end its rights. */
    private static final String FOR_BENEFITS = "/benefit-facts";

    @Autowired Api api;
    @Autowired ApplicationContext service;
    AdoptionSteps steps;

    @BeforeEach
    void officers() {
        steps = new AdoptionSteps(api);
    }

    private record Sealed(
            String child, String adoption, String registrationNumber, List<String> hanging) {}

    private List<Api> readers() {
        return List.of(
                steps.county(),
                api.as(Role.CITY_OFFICER, "ZZ-MCA"),
                api.as(Role.AUDITOR, "ZZ-MCA"),
                api.as(Role.PLATFORM_ADMIN, "ZZ-MCA"),
                api.as(Role.CHILD_DIRECTOR, "410122101901"),
                api.as(Tokens.institutionManager("manager", "CWI-410122", "CWI-410122")),
                api.as(Tokens.service("institution")));
    }

    private List<String> patterns(RequestMethod method) {
        return service
                .getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .stream()
                .filter(it -> it.getMethodsCondition().getMethods().contains(method))
                .flatMap(it -> it.getPatternValues().stream())
                .filter(it -> it.startsWith(BASE))
                .distinct()
                .toList();
    }

    /** Where the child appears: id, number, registration number or name. */
    private List<String> found(Sealed sealed) {
        var hits = new ArrayList<String>();
        for (var pattern : patterns(RequestMethod.GET)) {
            readers().forEach(reader -> read(reader, pattern, sealed, hits));
        }
        for (var pattern : patterns(RequestMethod.POST)) {
            if (pattern.endsWith("/search")) {
                readers().forEach(reader -> search(reader, pattern, sealed, hits));
            }
        }
        return hits;
    }

    private static void read(Api reader, String pattern, Sealed sealed, List<String> hits) {
        if (!pattern.contains("{")) {
            note(reader.get(pattern), pattern, sealed, hits);
            note(reader.get(pattern + "?limit=500"), pattern, sealed, hits);
            for (var parameter : List.of("child", "aggregate", "place")) {
                var value = parameter.equals("place") ? "ZZ-410122" : sealed.child();
                note(reader.get(pattern + "?" + parameter + "=" + value), pattern, sealed, hits);
            }
            note(reader.get(pattern + "?aggregate=" + sealed.adoption()), pattern, sealed, hits);
            return;
        }
        var ids = new ArrayList<>(sealed.hanging());
        ids.addAll(List.of(sealed.child(), sealed.adoption(), sealed.registrationNumber()));
        for (var id : ids) {
            var path = pattern.replaceAll("\\{[^}]+}", id);
            note(reader.get(path), pattern, sealed, hits);
        }
        for (var list :
                List.of(
                        "adoptable-without-case",
                        "children-waiting-for-adoption",
                        "adoptions-to-confirm",
                        "referrals-without-result",
                        "children-without-support")) {
            note(reader.get(pattern.replaceAll("\\{[^}]+}", list)), pattern, sealed, hits);
        }
    }

    private static void search(Api reader, String pattern, Sealed sealed, List<String> hits) {
        for (var body :
                List.of(
                        "{}",
                        "{\"name\":\"" + NAME + "\"}",
                        "{\"citizenId\":\"" + NUMBER + "\"}",
                        "{\"child\":\"" + sealed.child() + "\"}",
                        "{\"registrationNumber\":\"" + sealed.registrationNumber() + "\"}",
                        "{\"status\":\"LEFT\"}")) {
            note(reader.post(pattern, body), pattern, sealed, hits);
        }
    }

    /** A refusal repeats the id that was asked for, and nothing else. */
    private static void note(ApiAnswer answer, String pattern, Sealed sealed, List<String> hits) {
        if (answer.status() >= 500) {
            throw new AssertionError(pattern + " answered " + answer.status());
        }
        var body = answer.body();
        var tells =
                body.contains(NAME)
                        || body.contains(NUMBER)
                        || answer.status() < 400
                                && (body.contains(sealed.child())
                                        || body.contains(sealed.registrationNumber()));
        if (tells && !pattern.endsWith(FOR_BENEFITS)) {
            hits.add(pattern);
        }
    }

    @Test
    void nobodyFindsTheChildOnAnyPath() {
        var registered =
                steps.county()
                        .key("entered-once")
                        .post(BASE + "children", AdoptionSteps.orphan(NAME, NUMBER))
                        .expect(201);
        var child = registered.text("/id");
        var referral =
                "{\"child\":\"%s\",\"support\":\"OTHER\",\"office\":\"测试所\",\"reason\":\"测试\"}"
                        .formatted(child);
        var hanging =
                List.of(steps.county().post(BASE + "referrals", referral).expect(201).text("/id"));
        var proposed = steps.proposed(child);
        var sealed =
                new Sealed(
                        child,
                        proposed.text("/id"),
                        registered.text("/registrationNumber"),
                        hanging);
        assertThat(found(sealed))
                .contains(
                        BASE + "children/{id}",
                        BASE + "children/search",
                        BASE + "children/{id}/history",
                        BASE + "events",
                        BASE + "accesses",
                        BASE + "adoptions",
                        BASE + "referrals",
                        BASE + "work-lists/{name}");
        steps.confirm(proposed);
        assertThat(found(sealed)).isEmpty();
        steps.county()
                .key("entered-once")
                .post(BASE + "children", AdoptionSteps.orphan(NAME, NUMBER))
                .expect(404);
        steps.county().post(BASE + "children", AdoptionSteps.orphan("测试再登记", NUMBER)).expect(201);
    }

    @Test
    void benefitsLearnsThatTheRightsEndWithTheMonthOfTheAdoption() {
        var child = steps.child("测试止", "");
        steps.confirm(steps.proposed(child));
        var facts =
                api.as(Tokens.service("benefits"))
                        .get(BASE + "children/" + child + FOR_BENEFITS)
                        .expect(200);
        assertThat(facts.text("/adoptedOn")).isEqualTo("2026-06-20");
        assertThat(facts.text("/leftOn")).isEqualTo("2026-06-20");
        assertThat(facts.text("/care/1/care")).isEqualTo("FAMILY");
        assertThat(facts.text("/care/1/from")).isEqualTo("2026-06-20");
        assertThat(facts.text("/visibleTo/0")).isEqualTo("ZZ-MCA");
        api.as(Tokens.service("institution"))
                .get(BASE + "children/" + child + "/whereabouts")
                .expect(404);
    }

    @Test
    void namedKeepersAloneReadItForAStatedPurpose() {
        var child = steps.child("测试保管", "");
        var number = steps.county().get(BASE + "children/" + child).text("/registrationNumber");
        var query = "{\"registrationNumber\":\"" + number + "\"}";
        var path = ADOPTIONS + "/sealed/search";
        var proposed = steps.proposed(child);
        var keeper = api.as(Tokens.of("keeper", Role.CITY_OFFICER, "ZZ-MCA"));
        var purpose = keeper.with("X-Access-Purpose", "COURT_ORDER");
        assertThat(purpose.post(path, query).expect(200).json().path("items")).isEmpty();
        steps.confirm(proposed);
        var opened = purpose.post(path, query).expect(200);
        assertThat(opened.text("/items/0/name")).isEqualTo("测试保管");
        assertThat(opened.text("/items/0/registration/on")).isEqualTo("2026-06-20");
        keeper.post(path, query).expect(400);
        purpose.post(path, "{}").expect(400);
        api.as(Role.CITY_OFFICER, "ZZ-MCA")
                .with("X-Access-Purpose", "COURT_ORDER")
                .post(path, query)
                .expectProblem(403, "keepers-only");
    }
}
