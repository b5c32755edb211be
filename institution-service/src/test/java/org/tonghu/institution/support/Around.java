package org.tonghu.institution.support;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.tonghu.starter.place.Places;

/** A clock that tests move, and three units in place of the registry's snapshot. */
@TestConfiguration(proxyBeanMethods = false)
public class Around {

    @Bean
    TestClock testClock() {
        return new TestClock();
    }

    @Bean
    Places threeUnits() {
        return new Places() {
            @Override
            public Optional<String> managingUnit(String code, LocalDate on) {
                return visibleTo(code, on).reversed().stream().findFirst();
            }

            @Override
            public List<String> visibleTo(String code, LocalDate on) {
                return switch (code) {
                    case "ZZ-MCA" -> List.of("ZZ-MCA");
                    case "ZZ-410122", "ZZ-410184" -> List.of("ZZ-MCA", code);
                    default -> List.of();
                };
            }

            @Override
            public List<String> within(String code, int digits, LocalDate on) {
                return List.of();
            }
        };
    }
}
