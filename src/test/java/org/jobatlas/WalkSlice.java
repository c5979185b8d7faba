package org.jobatlas;

import java.time.Clock;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.testing.NamedAccount;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The whole portal, without the configurations of other tests that stand on the same class path. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableMethodSecurity
@AutoConfigurationPackage(basePackages = "org.jobatlas")
@ConfigurationPropertiesScan(basePackages = "org.jobatlas")
@Import(WalkedCompany.class)
@ComponentScan(
        basePackages = "org.jobatlas",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JobatlasApplication.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = ".*(Slice|IT|Test|Integration|Contract|E2E|WholePortal)(\\$.*)?")
        })
class WalkSlice {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean
    CurrentAccount currentAccount() {
        return new NamedAccount();
    }
}
