package org.tonghu.training.support;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.tonghu.starter.caller.CallableBy;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.caller.Scope;

/**
 * Whoever looks after people of the workforce: {@link ForOfficers}, and managers of institutions
 * for their own staff.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CallableBy(
        roles = {
            Role.TRAINING_COORDINATOR,
            Role.CITY_OFFICER,
            Role.COUNTY_OFFICER,
            Role.INSTITUTION_MANAGER
        },
        scopes = Scope.TRAINING_WRITE)
public @interface ForEmployers {}
