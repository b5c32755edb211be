package org.tonghu.registry;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.tonghu.starter.testing.HouseRules;

@AnalyzeClasses(
        packages = "org.tonghu.registry",
        importOptions = ImportOption.DoNotIncludeTests.class)
class RegistryHouseRulesTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(HouseRules.class);
}
