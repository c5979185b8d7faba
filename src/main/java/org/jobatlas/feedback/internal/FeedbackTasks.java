package org.jobatlas.feedback.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What must be done to feedback from time to time, by one node. */
@Configuration(proxyBeanMethods = false)
class FeedbackTasks {

    @Bean
    RecurringTask<Void> forgetVisitors(VisitorForgetting forgetting) {
        return Tasks.recurring("forget-visitors", FixedDelay.ofMinutes(30))
                .execute((instance, context) -> forgetting.forgetVisitors());
    }
}
