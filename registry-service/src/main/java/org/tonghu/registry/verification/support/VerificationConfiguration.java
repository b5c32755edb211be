package org.tonghu.registry.verification.support;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.registry.division.Jurisdictions;
import org.tonghu.registry.verification.CampaignItems;
import org.tonghu.registry.verification.Campaigns;
import org.tonghu.registry.verification.FreezeCampaign;
import org.tonghu.registry.verification.VerifiableRecords;

/** Use cases of verification. */
@Configuration(proxyBeanMethods = false)
class VerificationConfiguration {

    @Bean
    FreezeCampaign freezeCampaign(
            Campaigns campaigns,
            CampaignItems items,
            List<VerifiableRecords> records,
            Jurisdictions jurisdictions) {
        return new FreezeCampaign(campaigns, items, records, jurisdictions);
    }
}
