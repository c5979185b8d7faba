package org.jobatlas.hiring.internal;

import com.github.kagkarlsson.scheduler.task.helper.RecurringTask;
import com.github.kagkarlsson.scheduler.task.helper.Tasks;
import com.github.kagkarlsson.scheduler.task.schedule.FixedDelay;
import org.jobatlas.hiring.internal.exports.ExportRows;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Scheduled maintenance of applications, run by one node at a time. */
@Configuration(proxyBeanMethods = false)
class HiringTasks {

    @Bean
    RecurringTask<Void> forgetExportsOfApplicants(ExportRows exports) {
        return Tasks.recurring("forget-exports-of-applicants", FixedDelay.ofMinutes(15))
                .execute((instance, context) -> exports.forgetOld());
    }
}
