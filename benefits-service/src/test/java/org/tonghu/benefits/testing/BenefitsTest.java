package org.tonghu.benefits.testing;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.tonghu.starter.testing.ServiceTest;

/** The whole of benefits-service, with its neighbours as {@link TestWorld} makes them. */
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ServiceTest
@Import(TestWorld.class)
public @interface BenefitsTest {}
