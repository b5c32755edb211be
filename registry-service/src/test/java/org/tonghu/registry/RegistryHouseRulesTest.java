package org.tonghu.registry;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;

@AnalyzeClasses(
        packages = "org.tonghu.registry",
        importOptions = ImportOption.DoNotIncludeTests.class)
class RegistryHouseRulesTest {

    private static final String[] CORE = {
        "org.tonghu.registry.classification",
        "org.tonghu.registry.classification.rules",
        "org.tonghu.registry.child",
        "org.tonghu.registry.division",
        "org.tonghu.registry.listing"
    };

    @ArchTest
    static final ArchRule THE_CORE_IS_PURE =
            classes()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .onlyDependOnClassesThat(
                            resideInAnyPackage(CORE)
                                    .or(
                                            resideInAnyPackage(
                                                    "java..",
                                                    "org.jspecify..",
                                                    "org.tonghu.starter.domain")))
                    .because("the policy must be readable and testable without any framework");

    @ArchTest
    static final ArchRule STORE_AND_WEB_ARE_NOBODY_ELSES_BUSINESS =
            classes()
                    .that()
                    .resideInAnyPackage("..store..", "..web..", "..service..")
                    .should()
                    .notBePublic()
                    .because("what others need of a feature stands in its root");

    @ArchTest
    static final ArchRule THE_CORE_DOES_NOT_LOOK_AT_THE_CLOCK =
            noClasses()
                    .that()
                    .resideInAnyPackage(CORE)
                    .should()
                    .callMethod(LocalDate.class, "now")
                    .because("a decision is made for a day that is told, and can be made again");

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.tonghu.registry.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("whoever reads one feature must not have to read all of them");
}
