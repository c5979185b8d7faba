package org.jobatlas.evaluation.cli;

import java.time.Clock;
import org.jobatlas.JobatlasApplication;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The whole portal as a command starts it, without the configurations of other tests that stand on the same class path. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableMethodSecurity
@AutoConfigurationPackage(basePackages = "org.jobatlas")
@ConfigurationPropertiesScan(basePackages = "org.jobatlas")
@ComponentScan(
        basePackages = "org.jobatlas",
        excludeFilters = {
            @ComponentScan.Filter(type = FilterType.ASSIGNABLE_TYPE, classes = JobatlasApplication.class),
            @ComponentScan.Filter(
                    type = FilterType.REGEX,
                    pattern = ".*(Slice|IT|Test|Integration|Contract|E2E|WholePortal)(\\$.*)?")
        })
public class CommandSlice {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }
}
