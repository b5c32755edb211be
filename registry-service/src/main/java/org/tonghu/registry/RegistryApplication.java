package org.tonghu.registry;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class RegistryApplication {

    static void main(String[] args) {
        SpringApplication.run(RegistryApplication.class, args);
    }
}
