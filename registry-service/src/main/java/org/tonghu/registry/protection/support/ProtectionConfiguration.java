package org.tonghu.registry.protection.support;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.protection.FileReport;
import org.tonghu.registry.protection.MandatoryReports;

/** Use cases of protection work. */
@Configuration(proxyBeanMethods = false)
class ProtectionConfiguration {

    @Bean
    FileReport fileReport(MandatoryReports reports) {
        return new FileReport(reports);
    }
}
