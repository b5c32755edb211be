package org.tonghu.registry.child.support;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.concurrent.atomic.AtomicReference;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Import;
import org.tonghu.starter.caller.Caller;
import org.tonghu.starter.caller.CurrentCallers;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;
import org.tonghu.starter.testing.Tokens;
import org.tonghu.starter.time.BusinessClock;

@ServiceTest(properties = "tonghu.clock.daily-work=false")
@Import(DecideWhatFellDueIT.Clock.class)
class DecideWhatFellDueIT {

    private static final String ORPHAN =
            """
            {"identity":{"name":"测试丙","sex":"MALE","birthDate":"2015-05-01"},
             "facts":{"householdRegistration":"URBAN","residence":{"township":"410122101"},
               "parents":[{"status":"DEAD"},{"status":"DEAD"}]},
             "care":{"care":"INSTITUTION","institution":"CWI-410122","from":"2020-05-01"}}\
            """;

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
        TODAY.set(LocalDate.parse("2026-05-10"));
    }

    @Autowired Api api;
    @Autowired DecideWhatFellDue work;

    private void onThe(String day) {
        TODAY.set(LocalDate.parse(day));
        CurrentCallers.runAs(Caller.system("registry"), () -> work.run(TODAY.get()));
    }

    private String registered(String birthDate) {
        TODAY.set(LocalDate.parse("2026-05-10"));
        var body = ORPHAN.replace("2015-05-01", birthDate);
        return officer().post("/api/registry/v1/children", body).expect(201).location();
    }

    private Api officer() {
        return api.as(Role.COUNTY_OFFICER, "ZZ-410122");
    }

    @Test
    void theEighteenthBirthdayEndsOrphanhoodOnThatDayEvenIfTheWorkRunsLater() {
        var child = registered("2008-08-15");
        onThe("2026-08-14");
        var before = officer().get(child).expect(200);
        assertThat(before.text("/classification/categories/0")).isEqualTo("ORPHAN");
        assertThat(before.etag()).isEqualTo("\"1\"");
        onThe("2026-08-20");
        var after = officer().get(child).expect(200);
        assertThat(after.json().at("/classification/categories")).isEmpty();
        assertThat(after.text("/classification/asOf")).isEqualTo("2026-08-15");
        assertThat(after.text("/categoryHistory/0/from")).isEqualTo("2026-05-10");
        assertThat(after.text("/categoryHistory/0/to")).isEqualTo("2026-08-15");
        assertThat(after.etag()).isEqualTo("\"2\"");
        onThe("2026-08-20");
        assertThat(officer().get(child).etag()).isEqualTo("\"2\"");
    }

    @Test
    void aMoveThatBeginsLaterIsInForceOnItsDay() {
        var child = registered("2015-05-01");
        var move = "{\"care\":\"INSTITUTION\",\"institution\":\"ZZ-CWI\",\"from\":\"2026-05-20\"}";
        api.as(Tokens.service("institution"))
                .put(child + "/care-arrangements/t-9", move)
                .expect(204);
        var manager = api.as(Tokens.institutionManager("city", "ZZ-CWI", "ZZ-CWI"));
        manager.get(child).expect(404);
        onThe("2026-05-20");
        manager.get(child).expect(200);
    }
}
