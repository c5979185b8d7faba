package org.jobatlas.search.internal.people;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.Schedules;
import java.time.LocalTime;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scheduled maintenance of the people index, run by one node at a time. */
@Configuration(proxyBeanMethods = false)
class PeopleTasks {

    private static final LocalTime AT_NIGHT = LocalTime.of(3, 40);

    @Bean
    RecurringTask<Void> forgetPeopleInFiles(ForgottenPeople people) {
        return Tasks.recurring("forget-people-in-index-files", Schedules.daily(AT_NIGHT))
                .execute((instance, context) -> people.forget());
    }
}
