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
 * Coordinators and officers of city and county; partners who may write training (providers,
 * universities).
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CallableBy(
        roles = {Role.TRAINING_COORDINATOR, Role.CITY_OFFICER, Role.COUNTY_OFFICER},
        scopes = Scope.TRAINING_WRITE)
public @interface ForOfficers {}
