package org.tonghu.training;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.tonghu.starter.testing.HouseRules;

@AnalyzeClasses(
        packages = "org.tonghu.training",
        importOptions = ImportOption.DoNotIncludeTests.class)
class HouseRulesTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(HouseRules.class);
}
