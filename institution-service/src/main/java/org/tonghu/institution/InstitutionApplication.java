package org.tonghu.institution;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class InstitutionApplication {

    static void main(String[] args) {
        SpringApplication.run(InstitutionApplication.class, args);
    }
}
