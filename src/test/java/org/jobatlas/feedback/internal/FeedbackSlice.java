package org.jobatlas.feedback.internal;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.OwnedPosting;
import org.jobatlas.job.OwnedPostings;
import org.jobatlas.job.PostingId;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.NamedAccount;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.access.AccessDeniedException;
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

    /** Nobody owns a posting here. */
    @Bean
    OwnedPostings ownedPostings() {
        return new OwnedPostings() {
            @Override
            public OwnedPosting get(PostingId posting) {
                throw new AccessDeniedException("There is no such posting");
            }

            @Override
            public List<OwnedPosting> getAll(Collection<PostingId> postings) {
                throw new AccessDeniedException("There is no such posting");
            }

            @Override
            public List<OwnedPosting> list(CompanyId company) {
                return List.of();
            }
        };
    }

    @Bean
    CurrentAccount currentAccount() {
        return new NamedAccount();
    }
}
