package org.tonghu.training;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tonghu.starter.caller.Role;
import org.tonghu.starter.testing.Api;
import org.tonghu.starter.testing.EndpointRules;
import org.tonghu.starter.testing.OpenApiRules;
import org.tonghu.training.world.Staff;
import org.tonghu.training.world.TrainingTest;

@TrainingTest
class EndpointsIT {

    @Autowired ApplicationContext service;
    @Autowired Api api;

    @Test
    void everyEndpointDeclaresItsCallers() {
        EndpointRules.everyEndpointDeclaresItsCallers(service);
    }

    @Test
    void everyEndpointRefusesStrangers() {
        EndpointRules.everyEndpointRefusesStrangers(service);
    }

    @Test
    void everyEndpointLiesBelowTheBasePath() {
        EndpointRules.everyEndpointLiesBelowTheBasePath(service);
    }

    @Test
    void theCheckedInApiDocumentIsTheRunningOne() {
        OpenApiRules.checkedInCopyEqualsRunning(service);
    }

    @Test
    void everyOperationSaysWhoMayCallItAndThatItMayFail() {
        OpenApiRules.everyOperationIsWhole(service);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /people",
        "GET, /people",
        "POST, /people/search",
        "GET, /people/x",
        "PUT, /people/x",
        "GET, /people/x/qualification",
        "POST, /appointments",
        "GET, /appointments",
        "GET, /appointments/x",
        "POST, /appointments/x/end",
        "GET, /posts",
        "GET, /coverage",
        "GET, /coverage/gaps",
        "POST, /courses",
        "GET, /courses",
        "GET, /courses/x",
        "PUT, /courses/x",
        "POST, /sessions",
        "GET, /sessions",
        "GET, /sessions/x",
        "PUT, /sessions/x",
        "POST, /sessions/x/enrolments",
        "GET, /sessions/x/enrolments",
        "POST, /sessions/x/attendance",
        "POST, /sessions/x/results"
    })
    void rolesWithoutBusinessInTrainingAreRefused(String method, String path) {
        api.as(Role.PAYMENT_OFFICER, Staff.COUNTY)
                .send(method, Staff.BASE + path, null)
                .expect(403);
        api.as(Role.CHILD_DIRECTOR, "410122101901")
                .send(method, Staff.BASE + path, null)
                .expect(403);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /people",
        "PUT, /people/x",
        "POST, /appointments",
        "POST, /appointments/x/end",
        "POST, /courses",
        "PUT, /courses/x",
        "POST, /sessions",
        "PUT, /sessions/x",
        "POST, /sessions/x/enrolments",
        "POST, /sessions/x/attendance",
        "POST, /sessions/x/results"
    })
    void auditorsChangeNothing(String method, String path) {
        api.as(Role.AUDITOR, Staff.CITY).send(method, Staff.BASE + path, null).expect(403);
    }

    @ParameterizedTest
    @CsvSource({
        "POST, /appointments",
        "POST, /appointments/x/end",
        "POST, /courses",
        "PUT, /courses/x",
        "POST, /sessions",
        "PUT, /sessions/x",
        "POST, /sessions/x/attendance",
        "POST, /sessions/x/results"
    })
    void managersOfInstitutionsLookAfterTheirStaffOnly(String method, String path) {
        api.as(Role.INSTITUTION_MANAGER, "CWI-410122")
                .send(method, Staff.BASE + path, null)
                .expect(403);
    }
}
