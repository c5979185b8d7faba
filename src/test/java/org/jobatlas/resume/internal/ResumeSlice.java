package org.jobatlas.resume.internal;

import java.time.Instant;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.NamedAccount;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Resumes alone on a real database; who asks is named by the security context. No configuration that a scan would find. */
@EnableAutoConfiguration
@EnableMethodSecurity
@ConfigurationPropertiesScan("org.jobatlas.resume")
@AutoConfigurationPackage(basePackages = "org.jobatlas.resume")
@ComponentScan("org.jobatlas.resume.internal")
class ResumeSlice {

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock(Instant.parse("2026-11-21T09:00:00Z"));
    }

    @Bean
    CurrentAccount currentAccount() {
        return new NamedAccount();
    }
}
