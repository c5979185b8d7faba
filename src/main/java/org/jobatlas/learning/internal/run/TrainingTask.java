package org.jobatlas.learning.internal.run;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.CronSchedule;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.Training;
import org.jobatlas.learning.internal.LearningProperties;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The scheduled training, run by one node at a time. */
@Configuration(proxyBeanMethods = false)
class TrainingTask {

    private static final Logger log = LoggerFactory.getLogger(TrainingTask.class);

    @Bean
    RecurringTask<Void> trainModels(Training training, LearningProperties settings) {
        return Tasks.recurring(TrainingSchedule.TASK, new CronSchedule(settings.schedule()))
                .execute((instance, context) -> SystemRights.run(() -> {
                    try {
                        training.train(Training.Window.USUAL, run -> {});
                    } catch (IllegalStateException e) {
                        log.info("No training on schedule: {}", e.getMessage());
                    }
                }));
    }
}
