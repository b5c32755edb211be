package org.tonghu.starter.trial;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tonghu.starter.testing.ServiceTest;

/** A test against the trial service. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ServiceTest(
        classes = Trial.class,
        properties = {"tonghu.base-path=/api/trial/v1", "tonghu.service-name=trial"})
public @interface TrialTest {}
