package org.tonghu.institution;

import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.junit.ArchTests;
import org.tonghu.starter.testing.HouseRules;

@AnalyzeClasses(packages = "org.tonghu.institution", importOptions = DoNotIncludeTests.class)
class HouseTest {

    @ArchTest static final ArchTests RULES = ArchTests.in(HouseRules.class);
}
