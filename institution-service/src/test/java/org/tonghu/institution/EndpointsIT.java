package org.tonghu.institution;

import org.junit.jupiter.api.Test;
import org.tonghu.institution.support.InstitutionIT;
import org.tonghu.starter.testing.EndpointRules;

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
}
