package org.tonghu.benefits;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

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

    @ArchTest
    static final ArchRule FEATURES_HAVE_NO_CYCLES =
            slices().matching("org.tonghu.benefits.(*)..")
                    .should()
                    .beFreeOfCycles()
                    .because("whoever reads one feature must not have to read all of them");

    @ArchTest
    static final ArchRule THE_CORE_IS_PURE =
            classes()
                    .that()
                    .resideInAnyPackage(PURE)
                    .should()
                    .onlyDependOnClassesThat(allowed())
                    .because(
                            "rules and aggregates must be readable and testable without any framework");

    @ArchTest
    static final ArchRule STORE_AND_WEB_ARE_PRIVATE =
            classes()
                    .that()
                    .resideInAnyPackage("..store..", "..web..", "..source..")
                    .and()
                    .areTopLevelClasses()
                    .should()
                    .bePackagePrivate()
                    .because("other features know a feature by its root only");

    private static DescribedPredicate<JavaClass> allowed() {
        return DescribedPredicate.describe(
                "java, JSpecify, feature roots, the starter's domain, @Service",
                type ->
                        type.getPackageName().startsWith("java")
                                || type.getPackageName().startsWith("org.jspecify")
                                || type.getPackageName().equals("org.tonghu.starter.domain")
                                || type.getName().equals("org.springframework.stereotype.Service")
                                || java.util.List.of(PURE).contains(type.getPackageName()));
    }
}
