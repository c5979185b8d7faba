package org.jobatlas.feedback.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.jobatlas.feedback.internal.review.AbuseSigns;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scheduled maintenance of feedback, run by one node at a time. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(FeedbackProperties.class)
class FeedbackTasks {

    @Bean
    RecurringTask<Void> countFeedbackByDay(DailyFigures figures) {
        return Tasks.recurring("count-feedback-by-day", FixedDelay.ofMinutes(5))
                .execute((instance, context) -> figures.summarise());
    }

    @Bean
    RecurringTask<Void> markAbuse(AbuseSigns signs) {
        return Tasks.recurring("mark-abuse-of-feedback", FixedDelay.ofMinutes(5))
                .execute((instance, context) -> signs.mark());
    }

    @Bean
    RecurringTask<Void> keepFeedbackForItsTime(Retention retention) {
        return Tasks.recurring("keep-feedback-for-its-time", FixedDelay.ofHours(6))
                .execute((instance, context) -> retention.enforce());
    }

    @Bean
    RecurringTask<Void> forgetVisitors(VisitorForgetting forgetting) {
        return Tasks.recurring("forget-visitors", FixedDelay.ofMinutes(30))
                .execute((instance, context) -> forgetting.forgetVisitors());
    }
}
