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
 * Coordinators, officers, managers of institutions and auditors of the units in sight; partners who
 * may read training.
 */
@Documented
@Target(ElementType.METHOD)
@Retention(RetentionPolicy.RUNTIME)
@CallableBy(
        roles = {
            Role.TRAINING_COORDINATOR,
            Role.CITY_OFFICER,
            Role.COUNTY_OFFICER,
            Role.INSTITUTION_MANAGER,
            Role.AUDITOR
        },
        scopes = Scope.TRAINING_READ)
public @interface ForReaders {}
