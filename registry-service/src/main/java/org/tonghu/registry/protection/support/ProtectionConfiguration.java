package org.tonghu.registry.protection.support;

import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.protection.CaseTerms;
import org.tonghu.registry.protection.FileReport;
import org.tonghu.registry.protection.KeepCase;
import org.tonghu.registry.protection.MandatoryReports;
import org.tonghu.registry.protection.ProtectionCases;

/** Use cases of protection work. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ProtectionSettings.class)
class ProtectionConfiguration {

    @Bean
    FileReport fileReport(MandatoryReports reports) {
        return new FileReport(reports);
    }

    @Bean
    KeepCase keepCase(ProtectionCases cases, MandatoryReports reports, CaseTerms terms) {
        return new KeepCase(cases, reports, terms);
    }
}
