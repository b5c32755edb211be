package org.tonghu.starter.trial;

import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Needs {@code tonghu.base-path=/api/trial/v1} and {@code tonghu.service-name=trial}. */
@SpringBootApplication
public class Trial {}
