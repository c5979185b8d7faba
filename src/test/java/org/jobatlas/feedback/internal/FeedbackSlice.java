package org.jobatlas.feedback.internal;

import java.time.Instant;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.testing.AdjustableClock;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

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
    CurrentAccount currentAccount() {
        return new CurrentAccount() {
            @Override
            public Optional<AccountId> find() {
                return authentication()
                        .filter(who -> !who.getName().equals("visitor"))
                        .map(who -> AccountId.of(who.getName()));
            }

            @Override
            public AccountId get() {
                return find().orElseThrow(() -> new AccessDeniedException("Nobody is signed in"));
            }

            @Override
            public boolean has(Role role) {
                return find().isPresent()
                        && authentication().stream()
                                .flatMap(who -> who.getAuthorities().stream())
                                .anyMatch(right -> ("ROLE_" + role).equals(right.getAuthority()));
            }

            private static Optional<Authentication> authentication() {
                return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication());
            }
        };
    }
}
