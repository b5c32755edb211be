package org.tonghu.institution;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.cloud.openfeign.EnableFeignClients;

/** Institutions that look after children, and the transfers of children between them. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableFeignClients
public class InstitutionApplication {

    static void main(String[] args) {
        SpringApplication.run(InstitutionApplication.class, args);
    }
}
