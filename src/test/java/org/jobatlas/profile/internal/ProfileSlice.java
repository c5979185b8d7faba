package org.jobatlas.profile.internal;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.Consents;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.profile.ProfileUpdated;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.NamedAccount;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Resumes and profiles with all they stand on, on a real database; who asks is named by the security context. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableMethodSecurity
@ConfigurationPropertiesScan({
    "org.jobatlas.resume",
    "org.jobatlas.profile",
    "org.jobatlas.embedding",
    "org.jobatlas.taxonomy"
})
@AutoConfigurationPackage(
        basePackages = {"org.jobatlas.resume", "org.jobatlas.profile", "org.jobatlas.taxonomy", "org.jobatlas.place"})
@ComponentScan(
        basePackages = {
            "org.jobatlas.resume",
            "org.jobatlas.profile",
            "org.jobatlas.taxonomy",
            "org.jobatlas.place",
            "org.jobatlas.embedding"
        },
        excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*Slice"))
public class ProfileSlice {

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock(Readers.CLOCK.instant());
    }

    @Bean
    Updates updates() {
        return new Updates();
    }

    @Bean
    CurrentAccount currentAccount() {
        return new NamedAccount();
    }

    /** Nobody wants to be found. */
    @Bean
    Consents consents() {
        return Mockito.mock(Consents.class);
    }

    @Bean
    Accounts accounts() {
        return Mockito.mock(Accounts.class);
    }

    /** Hears which profiles changed. */
    static class Updates {

        final List<ProfileUpdated> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(ProfileUpdated event) {
            heard.add(event);
        }
    }
}
