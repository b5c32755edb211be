package org.tonghu.starter.testing;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Inherited;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Import;
import org.springframework.core.annotation.AliasFor;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole service on a free port, with a fresh store in memory and a signing key of its own; ask
 * for an {@link Api} by {@code @Autowired}. Classes with the same settings share one service and
 * its store: a test brings the records it needs.
 */
@Documented
@Inherited
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
@SpringBootTest(webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT)
@ContextConfiguration(initializers = TestSurroundings.class)
@Import({TestAccess.class, QueryWatch.class})
public @interface ServiceTest {

    /** Settings as {@code name=value}. */
    @AliasFor(annotation = SpringBootTest.class)
    String[] properties() default {};

    /** The application, where it is not found by the package of the test. */
    @AliasFor(annotation = SpringBootTest.class)
    Class<?>[] classes() default {};
}
