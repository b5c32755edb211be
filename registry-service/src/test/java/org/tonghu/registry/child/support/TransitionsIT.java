package org.tonghu.registry.child.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tonghu.registry.child.Children;
import org.tonghu.registry.child.RuleSetsSeen;
import org.tonghu.registry.classification.AgeAttainment;
import org.tonghu.registry.classification.ClassificationPolicy;
import org.tonghu.registry.classification.ClassifyChild;
import org.tonghu.registry.classification.RuleSet;
import org.tonghu.registry.classification.RuleSets;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ApiAnswer;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.time.BusinessClock;

/** Categories as life goes on: facts that change, days that come, rules that change. */
@ServiceTest(properties = "tonghu.clock.daily-work=false")
@Import(TransitionsIT.Clock.class)
class TransitionsIT {

    private static final String CHILDREN = "/api/registry/v1/children";
    private static final String UNDECIDED =
            "/api/registry/v1/work-lists/undecided-children?limit=500";
    private static final AtomicReference<LocalDate> TODAY = new AtomicReference<>();

    @TestConfiguration(proxyBeanMethods = false)
    static class Clock {

        @Bean
        BusinessClock movedByHand() {
            return new BusinessClock() {
                @Override
                public Instant now() {
                    return TODAY.get().atTime(12, 0).atZone(ZONE).toInstant();
                }
            };
        }
    }

    static {
        TODAY.set(LocalDate.parse("2020-05-11"));
    }

    @Autowired Api api;
    @Autowired DecideWhatFellDue due;
    @Autowired Children children;
    @Autowired RuleSetsSeen seen;

    private Api county() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    private static void onThe(String day) {
        TODAY.set(LocalDate.parse(day));
    }

    private static String facts(String father, String mother) {
        return """
        {"householdRegistration":"RURAL","registeredAt":"410122101901",
         "residence":{"township":"410122101","village":"410122101901"},
         "parents":[%s,%s]}\
        """
                .formatted(father, mother);
    }

    private ApiAnswer registered(String father, String mother) {
        var body =
                """
                {"identity":{"name":"测试变","sex":"MALE","birthDate":"2012-05-01"},
                 "facts":%s,"care":{"care":"FAMILY"}}\
                """
                        .formatted(facts(father, mother));
        return county().post(CHILDREN, body).expect(201);
    }

    private ApiAnswer told(ApiAnswer child, String father, String mother) {
        var etag = county().get(child.location()).etag();
        return county().match(etag)
                .put(child.location() + "/facts", facts(father, mother))
                .expect(200);
    }

    private static final String DEAD = "{\"status\":\"DEAD\"}";
    private static final String IMPRISONED =
            "{\"status\":\"ALIVE\",\"guardianshipCapacity\":false,\"circumstances\":[{\"type\":\"IMPRISONED\",\"from\":\"2019-01-05\",\"to\":\"2025-01-05\"}]}";
    private static final String REVOKED =
            "{\"status\":\"ALIVE\",\"guardianshipCapacity\":false,\"circumstances\":[{\"type\":\"GUARDIANSHIP_REVOKED\",\"from\":\"2020-03-01\"}]}";

    private static List<String> periods(ApiAnswer child) {
        var periods = new ArrayList<String>();
        child.json()
                .path("categoryHistory")
                .valueStream()
                .forEach(it ->
                        periods.add(
                                it.path("category").asString()
                                        + " "
                                        + it.path("from").asString()
                                        + " "
                                        + it.path("to").asString("-")));
        return periods;
    }

    @Test
    void aDeFactoUnattendedChildBecomesAnOrphanWithoutGapOrDoubleDay() {
        onThe("2020-05-11");
        var child = registered(IMPRISONED, DEAD);
        assertThat(periods(child)).containsExactly("DE_FACTO_UNATTENDED 2020-05-11 -");
        onThe("2020-09-21");
        assertThat(periods(told(child, DEAD, DEAD)))
                .containsExactly(
                        "DE_FACTO_UNATTENDED 2020-05-11 2020-09-21", "ORPHAN 2020-09-21 -");
    }

    @Test
    void theRuleSetOf2021RecognisesRevokedGuardianshipOnItsFirstDay() {
        onThe("2020-06-01");
        var child = registered(REVOKED, REVOKED);
        assertThat(periods(child)).isEmpty();
        onThe("2021-01-01");
        CurrentCallers.runAs(Caller.system("registry"), () -> due.run(TODAY.get()));
        var after = county().get(child.location()).expect(200);
        assertThat(periods(after)).containsExactly("DE_FACTO_UNATTENDED 2021-01-01 -");
        assertThat(after.text("/classification/ruleSet")).isEqualTo("2021-01-01");
    }

    @Test
    void whatIsNotKnownIsOnTheListUntilItIsKnown() {
        onThe("2020-05-11");
        var child = registered(DEAD, "{\"status\":\"UNIDENTIFIED\"}");
        assertThat(county().get(UNDECIDED).expect(200).body()).contains(child.text("/id"));
        told(child, DEAD, DEAD);
        assertThat(county().get(UNDECIDED).expect(200).body()).doesNotContain(child.text("/id"));
    }

    @Test
    void rulesThatThePlatformLearnsOfDecideAnewOnceAsOfToday() {
        onThe("2020-06-01");
        var child = registered(REVOKED, REVOKED);
        onThe("2020-07-01");
        var before = new ClassificationPolicy(AgeAttainment.BIRTHDAY).ruleSets();
        var of2021 = before.inForceOn(LocalDate.parse("2021-01-01"));
        var earlier = new RuleSet(LocalDate.parse("2020-06-15"), of2021.basis(), of2021.rules());
        var rules = new RuleSets(List.of(before.inOrder().getFirst(), earlier));
        var work = new RedoForOtherRules(children, new ClassifyChild(rules), rules, seen);
        CurrentCallers.runAs(Caller.system("registry"), () -> work.run(TODAY.get()));
        var after = county().get(child.location()).expect(200);
        assertThat(periods(after)).containsExactly("DE_FACTO_UNATTENDED 2020-07-01 -");
        assertThat(after.text("/classification/ruleSet")).isEqualTo("2020-06-15");
        var decisions = county().get(child.location() + "/classifications").expect(200);
        assertThat(decisions.text("/items/0/cause")).isEqualTo("RULES_CHANGED");
        assertThat(decisions.text("/items/1/cause")).isEqualTo("REGISTERED");
        CurrentCallers.runAs(Caller.system("registry"), () -> work.run(TODAY.get()));
        assertThat(county().get(child.location()).etag()).isEqualTo(after.etag());
    }
}
