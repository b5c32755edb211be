package org.tonghu.starter.testing;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.type;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.YearMonth;
import java.time.ZoneId;
import org.springframework.stereotype.Service;

/**
 * The house rules, for {@code @AnalyzeClasses(packages = "org.tonghu.<service>", importOptions =
 * DoNotIncludeTests.class)} with a field {@code @ArchTest static final ArchTests RULES =
 * ArchTests.in(HouseRules.class)}.
 */
public final class HouseRules {

    private static final String[] TECHNIQUE = {
        "org.springframework..",
        "com.mongodb..",
        "org.bson..",
        "tools.jackson..",
        "com.fasterxml.jackson..",
        "jakarta..",
        "feign.."
    };

    @ArchTest
    public static final ArchRule THE_CORE_IS_PURE =
            noClasses()
                    .that()
                    .resideInAnyPackage("org.tonghu.*.*", "..rules..")
                    .and()
                    .resideOutsideOfPackage("..support..")
                    .should()
                    .dependOnClassesThat(
                            resideInAnyPackage(TECHNIQUE).and(not(type(Service.class))))
                    .as("a feature's root and its rules know nothing of web, store or JSON")
                    .because(
                            "rules of the policy must be readable, and testable in milliseconds, without any technique")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule STORE_AND_WEB_ARE_PRIVATE =
            classes()
                    .that()
                    .resideInAnyPackage("..store..", "..web..")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .bePackagePrivate()
                    .because(
                            "documents and request records are nobody else's business: a feature is used through its root package")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule WEB_DOES_NOT_REACH_INTO_THE_STORE =
            noClasses()
                    .that()
                    .resideInAPackage("..web..")
                    .should()
                    .dependOnClassesThat()
                    .resideInAnyPackage("com.mongodb..", "org.bson..")
                    .because(
                            "a query made in a controller misses the scoping by units and the declared indexes")
                    .allowEmptyShould(true);

    @ArchTest
    public static final ArchRule NOBODY_LOOKS_AT_THE_WALL_CLOCK =
            noClasses()
                    .that()
                    .resideOutsideOfPackage("..support..")
                    .should()
                    .callMethod(LocalDate.class, "now")
                    .orShould()
                    .callMethod(LocalDate.class, "now", ZoneId.class)
                    .orShould()
                    .callMethod(YearMonth.class, "now")
                    .orShould()
                    .callMethod(YearMonth.class, "now", ZoneId.class)
                    .orShould()
                    .callMethod(LocalDateTime.class, "now")
                    .because(
                            "business days come from BusinessClock; a hidden clock makes decisions that can't be recomputed");

    @ArchTest
    public static final ArchRule NAMES_SAY_WHAT_A_THING_IS =
            noClasses()
                    .should()
                    .haveNameMatching(
                            ".*(Impl|Utils?|Manager|Helpers?|Common|Base|Data|Info|Dto|DTO)")
                    .because("such a name fits everything and tells nothing");

    @ArchTest
    public static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.tonghu.*.(*)")
                    .should()
                    .beFreeOfCycles()
                    .because("features that need each other in a circle are one feature")
                    .allowEmptyShould(true);

    private HouseRules() {}
}
