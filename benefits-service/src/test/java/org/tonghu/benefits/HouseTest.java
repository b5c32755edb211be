package org.tonghu.benefits;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import com.tngtech.archunit.lang.ArchRule;
import java.util.List;
import org.tonghu.starter.testing.HouseRules;

@AnalyzeClasses(
        packages = "org.tonghu.benefits",
        importOptions = ImportOption.DoNotIncludeTests.class)
class HouseTest {

    private static final String[] PURE = {
        "org.tonghu.benefits.eligibility",
        "org.tonghu.benefits.eligibility.rules",
        "org.tonghu.benefits.parameter",
        "org.tonghu.benefits.child",
        "org.tonghu.benefits.grant",
        "org.tonghu.benefits.payment",
        "org.tonghu.benefits.reading"
    };

    @ArchTest static final ArchTests HOUSE_RULES = ArchTests.in(HouseRules.class);

    @ArchTest
    static final ArchRule FEATURE_ROOTS_KNOW_ONLY_EACH_OTHER =
            classes()
                    .that()
                    .resideInAnyPackage(PURE)
                    .should()
                    .onlyDependOnClassesThat(allowed())
                    .because(
                            "rules and aggregates must be readable and testable without any framework");

    private static DescribedPredicate<JavaClass> allowed() {
        return DescribedPredicate.describe(
                "java, JSpecify, feature roots, the starter's domain, @Service",
                type ->
                        type.getPackageName().startsWith("java")
                                || type.getPackageName().startsWith("org.jspecify")
                                || type.getPackageName().equals("org.tonghu.starter.domain")
                                || type.getName().equals("org.springframework.stereotype.Service")
                                || List.of(PURE).contains(type.getPackageName()));
    }
}
