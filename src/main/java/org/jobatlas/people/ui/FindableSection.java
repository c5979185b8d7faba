package org.jobatlas.people.ui;

import org.jobatlas.account.AccountSection;
import org.jobatlas.account.Role;
import org.jobatlas.uikit.PageNavigation;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;

/** Links from a seeker's account page to what recruiters see. */
@Configuration(proxyBeanMethods = false)
class FindableSection {

    @Bean
    @Order(30)
    AccountSection foundByRecruiters() {
        return new AccountSection("people.account", PageNavigation.CONTACTS, Role.SEEKER);
    }
}
