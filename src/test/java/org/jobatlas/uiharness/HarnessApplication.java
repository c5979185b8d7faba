package org.jobatlas.uiharness;

import com.vaadin.flow.spring.annotation.EnableVaadin;
import com.vaadin.flow.spring.security.VaadinSecurityConfigurer;
import java.net.URI;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jobatlas.shared.PublicAddress;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configuration.EnableWebSecurity;
import org.springframework.security.config.annotation.web.configurers.AuthorizeHttpRequestsConfigurer;
import org.springframework.security.web.SecurityFilterChain;

/**
 * The views alone. Neither a configuration nor a component by annotation, so that the portal's own component scan never finds it.
 */
@EnableAutoConfiguration(
        excludeName = {
            "org.springframework.boot.jdbc.autoconfigure.DataSourceAutoConfiguration",
            "org.springframework.boot.hibernate.autoconfigure.HibernateJpaAutoConfiguration",
            "org.springframework.boot.flyway.autoconfigure.FlywayAutoConfiguration",
            "org.springframework.boot.data.jpa.autoconfigure.DataJpaRepositoriesAutoConfiguration",
            "org.springframework.modulith.events.jpa.JpaEventPublicationAutoConfiguration",
            "org.springframework.modulith.events.config.EventPublicationAutoConfiguration",
            "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerAutoConfiguration",
            "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerMetricsAutoConfiguration",
            "com.github.kagkarlsson.scheduler.boot.autoconfigure.DbSchedulerActuatorAutoConfiguration",
            "org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchRestClientAutoConfiguration",
            "org.springframework.boot.elasticsearch.autoconfigure.ElasticsearchClientAutoConfiguration"
        })
@EnableVaadin({
    "org.jobatlas.uikit",
    "org.jobatlas.shell",
    "org.jobatlas.job.ui",
    "org.jobatlas.search.ui",
    "org.jobatlas.recommendation.ui"
})
@ComponentScan({
    "org.jobatlas.uikit",
    "org.jobatlas.shell",
    "org.jobatlas.job.ui",
    "org.jobatlas.job.web",
    "org.jobatlas.search.ui",
    "org.jobatlas.recommendation.ui"
})
@Import(HarnessServices.class)
@EnableWebSecurity
public class HarnessApplication {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    public static void main(String[] args) {
        SpringApplication.run(HarnessApplication.class, args);
    }

    @Bean
    Clock clock() {
        return Clock.fixed(NOW, ZoneOffset.UTC);
    }

    @Bean
    PublicAddress publicAddress() {
        return new PublicAddress(URI.create("https://portal.example"));
    }

    @Bean
    SecurityFilterChain security(HttpSecurity http) throws Exception {
        http.authorizeHttpRequests(requests -> requests.requestMatchers(
                        "/robots.txt", "/sitemap.xml", "/sitemap/*", "/styles/**", "/icons/**", "/images/**")
                .permitAll());
        http.formLogin(org.springframework.security.config.Customizer.withDefaults());
        return http.with(
                        VaadinSecurityConfigurer.vaadin(),
                        vaadin -> vaadin.anyRequest(AuthorizeHttpRequestsConfigurer.AuthorizedUrl::permitAll))
                .build();
    }
}
