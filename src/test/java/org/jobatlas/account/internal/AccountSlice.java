package org.jobatlas.account.internal;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetupTest;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jobatlas.account.AccountErased;
import org.jobatlas.testing.AdjustableClock;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** The modules {@code account}, {@code mail} and {@code employer} alone, on a real database and a mail server in memory; time stands still. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableMethodSecurity
@ConfigurationPropertiesScan({"org.jobatlas.account", "org.jobatlas.mail"})
@AutoConfigurationPackage(basePackages = {"org.jobatlas.account", "org.jobatlas.employer", "org.jobatlas.mail"})
@ComponentScan(
        basePackages = {"org.jobatlas.account", "org.jobatlas.employer", "org.jobatlas.mail"},
        excludeFilters =
                @ComponentScan.Filter(
                        type = FilterType.ASSIGNABLE_TYPE,
                        classes = {
                            AccountIntegration.Anything.class,
                            BehindProxyIT.Peephole.class,
                            BehindProxyIT.Peephole.Eye.class
                        }))
class AccountSlice {

    static final Instant NOW = Instant.parse("2026-11-21T09:00:00Z");

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock(NOW);
    }

    @Bean(initMethod = "start", destroyMethod = "stop")
    GreenMail mailServer() {
        return new GreenMail(ServerSetupTest.SMTP.dynamicPort());
    }

    @Bean
    JavaMailSenderImpl mailSender(GreenMail server) {
        var sender = new JavaMailSenderImpl();
        sender.setHost("localhost");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    @Bean
    Erasures erasures() {
        return new Erasures();
    }

    /** An endpoint that somebody forgot to declare. */
    @RestController
    static class Undeclared {

        @GetMapping("/nobody-declared-this")
        String answer() {
            return "secret";
        }
    }

    /** Hears who was erased. */
    static class Erasures {

        final List<AccountErased> heard = new CopyOnWriteArrayList<>();

        @EventListener
        void on(AccountErased event) {
            heard.add(event);
        }
    }
}
