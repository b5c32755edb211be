package org.tonghu.institution;

import org.junit.jupiter.api.Test;
import org.tonghu.institution.support.InstitutionIT;
import org.tonghu.starter.testing.EndpointRules;
import org.tonghu.starter.testing.OpenApiRules;

class EndpointsIT extends InstitutionIT {

    @Test
    void everyEndpointSaysWhoMayCallIt() {
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
    void theApiDocumentCheckedInIsTheOneThatRuns() {
        OpenApiRules.checkedInCopyEqualsRunning(service);
    }

    @Test
    void everyOperationOfTheApiDocumentIsWhole() {
        OpenApiRules.everyOperationIsWhole(service);
    }
}
