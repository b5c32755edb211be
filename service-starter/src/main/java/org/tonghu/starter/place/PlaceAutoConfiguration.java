package org.tonghu.starter.place;

import com.mongodb.client.MongoDatabase;
import java.time.Duration;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnExpression;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.cloud.openfeign.EnableFeignClients;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.tonghu.starter.calls.CallsAutoConfiguration;
import org.tonghu.starter.store.StoreAutoConfiguration;
import tools.jackson.databind.json.JsonMapper;

/** The read model of places, for every service but the registry, which owns them. */
@AutoConfiguration(after = {StoreAutoConfiguration.class, CallsAutoConfiguration.class})
@ConditionalOnMissingBean(Places.class)
@ConditionalOnBean(MongoDatabase.class)
@ConditionalOnExpression(
        "!'${tonghu.service-name:}'.equals('registry') and !'${tonghu.services.registry:}'.isEmpty()")
public class PlaceAutoConfiguration {

    @Configuration(proxyBeanMethods = false)
    @EnableFeignClients(clients = RegistrySnapshots.class)
    static class Clients {}

    @Bean
    PlacesOfRegistry places(MongoDatabase database, RegistrySnapshots registry, JsonMapper json) {
        return new PlacesOfRegistry(database, registry, json);
    }

    @Bean
    PlacesRefresh placesRefresh(
            PlacesOfRegistry places, @Value("${tonghu.places.refresh-every:1m}") Duration every) {
        return new PlacesRefresh(places, every);
    }
}
