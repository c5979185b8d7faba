package org.jobatlas.job.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.jobatlas.job.internal.writing.PostingExpiry;
import org.jobatlas.job.internal.writing.PostingSchedule;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scheduled maintenance of the catalogue, run by one node at a time. */
@Configuration(proxyBeanMethods = false)
class JobTasks {

    @Bean
    RecurringTask<Void> closeExpiredPostings(PostingExpiry expiry) {
        return Tasks.recurring("close-expired-postings", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> expiry.closeExpired());
    }

    @Bean
    RecurringTask<Void> publishScheduledPostings(PostingSchedule schedule) {
        return Tasks.recurring("publish-scheduled-postings", FixedDelay.ofSeconds(20))
                .execute((instance, context) -> schedule.publishDue());
    }

    @Bean
    RecurringTask<Void> warnOfExpiringPostings(PostingSchedule schedule) {
        return Tasks.recurring("warn-of-expiring-postings", FixedDelay.ofMinutes(15))
                .execute((instance, context) -> schedule.warnOfExpiry());
    }
}
