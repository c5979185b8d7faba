package org.jobatlas;

import java.time.Clock;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.ComponentScan.Filter;
import org.springframework.security.access.AccessDeniedException;

/**
 * The few rooms of the portal that read a file and keep nothing: without database, index and web, each bean made when it is first
 * needed. No {@code @Configuration}, so that the whole portal does not find it.
 */
@ComponentScan(
        basePackages = {
            "org.jobatlas.feed",
            "org.jobatlas.place",
            "org.jobatlas.taxonomy",
            "org.jobatlas.embedding",
            "org.jobatlas.resume",
            "org.jobatlas.profile"
        },
        excludeFilters = @Filter(EnableAutoConfiguration.class),
        lazyInit = true)
@ConfigurationPropertiesScan({
    "org.jobatlas.feed",
    "org.jobatlas.embedding",
    "org.jobatlas.resume",
    "org.jobatlas.profile"
})
@ImportAutoConfiguration(JacksonAutoConfiguration.class)
class ReadingOnly {

    @Bean
    Clock clock() {
        return new JobatlasApplication().clock();
    }

    /** Nobody signs in to a command. */
    @Bean
    CurrentAccount currentAccount() {
        return new CurrentAccount() {

            @Override
            public Optional<AccountId> find() {
                return Optional.empty();
            }

            @Override
            public AccountId get() {
                throw new AccessDeniedException("Nobody is signed in");
            }

            @Override
            public boolean has(Role role) {
                return false;
            }
        };
    }
}
