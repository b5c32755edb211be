package org.tonghu.training;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

@SpringBootApplication
public class TrainingApplication {

    static void main(String[] args) {
        SpringApplication.run(TrainingApplication.class, args);
    }
}
