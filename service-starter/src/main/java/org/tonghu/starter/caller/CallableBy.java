package org.tonghu.starter.caller;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Who may call a handler. One of the roles, or one of the scopes for partners, is enough. A handler
 * (or its type) without this annotation can be called by nobody.
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface CallableBy {

    Role[] roles() default {};

    Scope[] scopes() default {};

    /** Any signed-in person, whatever the role; neither partners nor services. */
    boolean persons() default false;

    /** Any signed-in caller: persons, partners and services alike. */
    boolean anyone() default false;
}
