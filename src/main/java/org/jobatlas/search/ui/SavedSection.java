package org.jobatlas.search.ui;

import org.jobatlas.account.AccountSection;
import org.jobatlas.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells on the account page where saved jobs are. */
@Configuration(proxyBeanMethods = false)
class SavedSection {

    @Bean
    AccountSection savedJobs() {
        return new AccountSection("account.saved", "saved", Role.SEEKER);
    }
}
