package org.tonghu.benefits;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.tonghu.benefits.testing.BenefitsTest;
import org.tonghu.starter.testing.EndpointRules;
import org.tonghu.starter.testing.OpenApiRules;

@BenefitsTest
class EndpointsIT {

    @Autowired ApplicationContext service;

    @Test
    void every_endpoint_says_who_may_call_it() {
        EndpointRules.everyEndpointDeclaresItsCallers(service);
    }

    @Test
    void every_endpoint_refuses_strangers() {
        EndpointRules.everyEndpointRefusesStrangers(service);
    }

    @Test
    void every_endpoint_lies_below_the_base_path() {
        EndpointRules.everyEndpointLiesBelowTheBasePath(service);
    }

    @Test
    void the_checked_in_api_document_is_the_running_one() {
        OpenApiRules.checkedInCopyEqualsRunning(service);
        OpenApiRules.everyOperationIsWhole(service);
    }
}
