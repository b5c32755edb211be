package org.tonghu.starter;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.tonghu.starter.testing.HouseRules;

class HouseRulesTest {

    static final class Careless {
        LocalDate today() {
            return LocalDate.now();
        }
    }

    static JavaClasses starter() {
        return new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests())
                .importPackages("org.tonghu.starter");
    }

    @Test
    void aHiddenClockIsFound() {
        JavaClasses careless = new ClassFileImporter().importClasses(Careless.class);
        assertThatThrownBy(() -> HouseRules.NOBODY_LOOKS_AT_THE_WALL_CLOCK.check(careless))
                .hasMessageContaining("BusinessClock");
    }

    @Test
    void theStarterKeepsItsNamesAndClock() {
        JavaClasses starter = starter();
        assertThat(starter).hasSizeGreaterThan(100);
        HouseRules.NAMES_SAY_WHAT_A_THING_IS.check(starter);
        HouseRules.NOBODY_LOOKS_AT_THE_WALL_CLOCK.check(starter);
    }

    @Test
    void theDomainOfTheStarterNeedsNothing() {
        classes()
                .that()
                .resideInAPackage("org.tonghu.starter.domain")
                .should()
                .onlyDependOnClassesThat()
                .resideInAnyPackage("java..", "org.jspecify..", "org.tonghu.starter.domain")
                .because("the pure core of every service may use it")
                .check(starter());
    }
}
