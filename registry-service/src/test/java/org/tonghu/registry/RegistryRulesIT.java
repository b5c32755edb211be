package org.tonghu.registry;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tonghu.starter.testing.EndpointRules;
import org.tonghu.starter.testing.OpenApiRules;
import org.tonghu.starter.testing.ServiceTest;

/** What holds for every endpoint of the registry. */
@ServiceTest
class RegistryRulesIT {

    @Autowired ApplicationContext service;

    @Test
    void everyEndpointDeclaresItsCallers() {
        EndpointRules.everyEndpointDeclaresItsCallers(service);
    }

    @Test
    void theCheckedInApiDocumentIsTheRunningOne() {
        OpenApiRules.checkedInCopyEqualsRunning(service);
    }

    @Test
    void everyOperationIsWhole() {
        OpenApiRules.everyOperationIsWhole(service);
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
    void noEndpointAnswersGarbageWithAFault() {
        EndpointRules.noEndpointAnswersGarbageWithAFault(service);
    }
}
