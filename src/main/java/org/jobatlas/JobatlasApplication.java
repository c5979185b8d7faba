package org.jobatlas;

import java.time.Clock;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.resilience.annotation.EnableResilientMethods;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.observation.SecurityObservationSettings;

/** The portal. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableMethodSecurity
@EnableResilientMethods
public class JobatlasApplication {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** Rights are asked for at every call of a service: to time each question and count it would take longer than the answer. */
    @Bean
    SecurityObservationSettings noObservationsOfRights() {
        return SecurityObservationSettings.noObservations();
    }

    /** Scheduled work, which a command beside a running portal leaves to the portal. */
    @Configuration(proxyBeanMethods = false)
    @EnableScheduling
    @ConditionalOnProperty(name = "jobatlas.background", matchIfMissing = true)
    static class Background {}

    public static void main(String[] args) {
        Launch.main(args);
    }
}
