package org.jobatlas.search.internal.engine;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import jakarta.persistence.EntityManagerFactory;
import org.hibernate.search.mapper.orm.Search;
import org.hibernate.search.mapper.orm.outboxpolling.OutboxPollingExtension;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must be done to the index from time to time, by one node. */
@Configuration(proxyBeanMethods = false)
public class SearchTasks {

    private static final Logger log = LoggerFactory.getLogger(SearchTasks.class);

    /** Asks again for changes that failed too often, such as while Elasticsearch was away for long. */
    @Bean
    RecurringTask<Void> retryFailedChanges(EntityManagerFactory factory, SearchProperties properties) {
        return Tasks.recurring("retry-failed-index-changes", FixedDelay.of(properties.retryRounds()))
                .execute((instance, context) -> {
                    int changes = Search.mapping(factory)
                            .extension(OutboxPollingExtension.get())
                            .reprocessAbortedEvents();
                    if (changes > 0) {
                        log.info("Trying {} failed index changes again", changes);
                    }
                });
    }
}
