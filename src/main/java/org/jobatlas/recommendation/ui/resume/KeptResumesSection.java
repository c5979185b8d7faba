package org.jobatlas.recommendation.ui.resume;

import org.jobatlas.account.AccountSection;
import org.jobatlas.account.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Tells on the account page where kept resumes are. */
@Configuration(proxyBeanMethods = false)
class KeptResumesSection {

    @Bean
    AccountSection keptResumes() {
        return new AccountSection("account.resumes", "resumes", Role.SEEKER);
    }
}
