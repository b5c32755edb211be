package org.tonghu.starter.jobs;

import com.mongodb.client.MongoDatabase;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;
import org.tonghu.starter.store.StoreAutoConfiguration;

/** Jobs; off with {@code tonghu.jobs.enabled=false}. */
@AutoConfiguration(after = StoreAutoConfiguration.class)
@ConditionalOnBean(MongoDatabase.class)
@ConditionalOnProperty(name = "tonghu.jobs.enabled", matchIfMissing = true)
public class JobsAutoConfiguration {

    @Bean
    @ConditionalOnMissingBean
    Jobs jobs(
            MongoDatabase database,
            ObjectProvider<JobHandler<?>> handlers,
            @Value("${tonghu.base-path:}") String basePath,
            @Value("${tonghu.jobs.workers:2}") int workers) {
        JobShelf shelf = new JobShelf(database, UUID.randomUUID().toString(), Clock.systemUTC());
        Supplier<List<JobHandler<?>>> all = () -> handlers.orderedStream().toList();
        JobWork work = new JobWork(shelf, database.getCodecRegistry(), all);
        return new StoredJobs(shelf, work, basePath, workers);
    }

    @Bean
    @ConditionalOnMissingBean
    @ConditionalOnProperty("tonghu.base-path")
    @ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
    JobEndpoint jobEndpoint(Jobs jobs) {
        return new JobEndpoint(jobs);
    }
}
