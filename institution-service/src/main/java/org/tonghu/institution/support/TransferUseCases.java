package org.tonghu.institution.support;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.institution.institution.Occupancies;
import org.tonghu.institution.transfer.AcceptTransfer;
import org.tonghu.institution.transfer.CareArrangements;
import org.tonghu.institution.transfer.ChildAtSource;
import org.tonghu.institution.transfer.CompleteTransfer;
import org.tonghu.institution.transfer.ReceivingInstitution;
import org.tonghu.institution.transfer.RequestTransfer;
import org.tonghu.institution.transfer.Transfers;

/** The use cases, which know nothing of Spring, with what they need. */
@Configuration(proxyBeanMethods = false)
class TransferUseCases {

    @Bean
    ReceivingInstitution receivingInstitution(Occupancies occupancies) {
        return new ReceivingInstitution(occupancies);
    }

    @Bean
    ChildAtSource childAtSource(CareArrangements arrangements) {
        return new ChildAtSource(arrangements);
    }

    @Bean
    RequestTransfer requestTransfer(
            Transfers transfers, ChildAtSource atSource, ReceivingInstitution receiving) {
        return new RequestTransfer(transfers, atSource, receiving);
    }

    @Bean
    AcceptTransfer acceptTransfer(Transfers transfers, ReceivingInstitution receiving) {
        return new AcceptTransfer(transfers, receiving);
    }

    @Bean
    CompleteTransfer completeTransfer(
            Transfers transfers, CareArrangements arrangements, ReceivingInstitution receiving) {
        return new CompleteTransfer(transfers, arrangements, receiving);
    }
}
