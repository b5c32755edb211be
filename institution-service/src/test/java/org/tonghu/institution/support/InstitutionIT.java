package org.tonghu.institution.support;

import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.tonghu.starter.place.Places;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.ServiceTest;

/** The whole service with an embedded store and a registry that tests play; one for all classes. */
@ServiceTest
@Import(Around.class)
public abstract class InstitutionIT {

    protected static final String BASE = "/api/institutions/v1";

    @Autowired protected Api api;

    @Autowired protected TestClock clock;

    @Autowired protected ApplicationContext service;

    @Autowired private Places places;

    @DynamicPropertySource
    static void registry(DynamicPropertyRegistry properties) {
        properties.add("tonghu.services.registry", RegistryStub::address);
        properties.add("tonghu.security.token-uri", () -> RegistryStub.address() + "/token");
        // a registry that fails in one test is not shut off in the next
        properties.add("tonghu.calls.breaker-window", () -> 1000);
        properties.add("tonghu.events.first-wait", () -> "100ms");
        properties.add("tonghu.events.longest-wait", () -> "500ms");
    }

    @BeforeEach
    void noonOfTheFirstOfJulyWithTheUnitsKnown() {
        clock.restart();
        while (places.visibleTo("ZZ-410122", clock.today()).isEmpty())
            LockSupport.parkNanos(20_000_000);
    }

    protected Scene scene() {
        return Scene.in(api);
    }
}
