package org.jobatlas.profile.internal.kept;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.jobatlas.profile.internal.findable.FindableRenewal;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Lazy;

/** What must be done to profiles from time to time, by one node; made where a scheduler asks for it, so that reading a file needs none. */
@Lazy
@Configuration(proxyBeanMethods = false)
class ProfileTasks {

    @Bean
    RecurringTask<Void> renewFindablePeople(FindableRenewal renewal) {
        return Tasks.recurring("renew-findable-people", FixedDelay.ofMinutes(1))
                .execute((instance, context) -> renewal.renew());
    }
}
