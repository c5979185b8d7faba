package org.jobatlas.feedback.internal;

import java.time.Instant;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.NamedAccount;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Feedback alone on a real database; who asks is named by the security context, a visitor by none. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableMethodSecurity
@AutoConfigurationPackage(basePackages = "org.jobatlas.feedback")
@ComponentScan("org.jobatlas.feedback.internal")
class FeedbackSlice {

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock(Instant.parse("2026-11-21T09:00:00Z"));
    }

    @Bean
    ConsentsOfTest consents() {
        return new ConsentsOfTest();
    }

    @Bean
    CurrentAccount currentAccount() {
        return new NamedAccount();
    }
}
