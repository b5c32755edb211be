package org.tonghu.starter.store;

import com.mongodb.MongoClientSettings;
import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import org.bson.codecs.configuration.CodecRegistries;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.mongodb.autoconfigure.MongoAutoConfiguration;
import org.springframework.boot.mongodb.autoconfigure.MongoClientSettingsBuilderCustomizer;
import org.springframework.boot.mongodb.autoconfigure.MongoConnectionDetails;
import org.springframework.context.annotation.Bean;

/** The service's own database and its collections. */
@AutoConfiguration(after = MongoAutoConfiguration.class)
public class StoreAutoConfiguration {

    /** Majority acknowledged, days and months as ISO text. */
    @Bean
    @ConditionalOnMissingBean(name = "storeSettings")
    public MongoClientSettingsBuilderCustomizer storeSettings() {
        return settings ->
                settings.writeConcern(WriteConcern.MAJORITY)
                        .codecRegistry(
                                CodecRegistries.fromRegistries(
                                        DaysAndMonths.codecs(),
                                        CodecRegistries.fromProviders(new RecordCodecs()),
                                        MongoClientSettings.getDefaultCodecRegistry()));
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(MongoClient.class)
    MongoDatabase mongoDatabase(MongoClient client, MongoConnectionDetails details) {
        @Nullable String name = details.getConnectionString().getDatabase();
        if (name == null) {
            throw new IllegalStateException(
                    "spring.mongodb.uri names no database: end it with /<database of this service>");
        }
        return client.getDatabase(name);
    }

    @Bean
    @ConditionalOnMissingBean
    Authorship.Source authorship() {
        return new CallerAuthorship();
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(MongoDatabase.class)
    AggregateStore aggregateStore(MongoDatabase database, Authorship.Source authors) {
        return new AggregateStore(database, authors, Clock.systemUTC());
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnBean(MongoDatabase.class)
    SealedRecords sealedRecords(MongoDatabase database, AggregateStore store) {
        return new SealedRecords(database, store);
    }
}
