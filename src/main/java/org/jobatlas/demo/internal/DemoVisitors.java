package org.jobatlas.demo.internal;

import java.util.List;
import org.jobatlas.account.DemoAccount;
import org.jobatlas.account.DemoAccounts;
import org.jobatlas.account.Role;
import org.jobatlas.account.SystemRights;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Creates the seekers of a demo portal: the demo seeker, and invented ones with a month of feedback. */
@Component
@Profile("portal")
@ConditionalOnProperty("jobatlas.demo")
class DemoVisitors {

    private static final Logger log = LoggerFactory.getLogger(DemoVisitors.class);

    private final DemoAccounts accounts;
    private final DemoSeeker seeker;
    private final DemoFindable findable;
    private final DemoMonth month;
    private final DemoLessons lessons;

    DemoVisitors(
            DemoAccounts accounts, DemoSeeker seeker, DemoFindable findable, DemoMonth month, DemoLessons lessons) {
        this.accounts = accounts;
        this.seeker = seeker;
        this.findable = findable;
        this.month = month;
        this.lessons = lessons;
    }

    void come(List<DemoAccount> prepared) {
        prepared.stream()
                .filter(account -> account.role() == Role.SEEKER)
                .forEach(account -> SystemRights.run(() -> accounts.actAs(account, seeker::settleIn)));
        SystemRights.run(findable::come);
        if (month.write(prepared)) {
            lessons.learn();
        }
        log.info("The demo is complete");
    }
}
