package org.tonghu.benefits;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class BenefitsApplication {

    static void main(String[] args) {
        SpringApplication.run(BenefitsApplication.class, args);
    }
}
