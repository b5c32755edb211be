package org.tonghu.training.world;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.context.annotation.Import;
import org.tonghu.starter.testing.ServiceTest;

/**
 * The whole service in the made-up surroundings of {@link TrainingWorld}; daily work runs when a
 * test says so.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@ServiceTest(
        properties = {
            "tonghu.clock.daily-work=false",
            "tonghu.training.synthetic-citizen-ids=true"
        })
@Import(TrainingWorld.class)
public @interface TrainingTest {}
