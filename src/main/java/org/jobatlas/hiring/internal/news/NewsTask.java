package org.jobatlas.hiring.internal.news;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Looks for news of applicants every half an hour, on one node at a time. */
@Configuration(proxyBeanMethods = false)
class NewsTask {

    @Bean
    RecurringTask<Void> tellRecruitersOfApplicants(CompanyNews news) {
        return Tasks.recurring("tell-recruiters-of-applicants", FixedDelay.ofMinutes(30))
                .execute((instance, context) -> news.tell());
    }
}
