package org.jobatlas.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPostings;
import org.jobatlas.testing.NamedAccount;
import org.jobatlas.testing.TestDatabase;
import org.jobatlas.testing.WithoutVaadin;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = PostingsByEmployerIT.Slice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            WithoutVaadin.SETTING,
            "spring.jpa.properties.hibernate.search.enabled=false",
            "db-scheduler.enabled=false",
            "spring.modulith.moments.enabled=false"
        })
@ContextConfiguration(initializers = TestDatabase.class)
class PostingsByEmployerIT {

    @Autowired
    private CompanyPostings postings;

    @Autowired
    private Companies companies;

    @Autowired
    private JdbcClient database;

    private final AccountId recruiter = new AccountId(UUID.randomUUID());
    private final AccountId other = new AccountId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init")
    private CompanyId company;

    @BeforeEach
    void aCompanyWithARecruiter() {
        account(recruiter);
        account(other);
        String name = "Tern & Daughters " + recruiter;
        company = SystemRights.call(() -> companies.create(name));
        SystemRights.run(() -> companies.addRecruiter(company, recruiter));
        posting(name, "PUBLISHED");
        posting(name, "DRAFT");
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theCompanysRecruiterSeesWhatIsPublic() {
        signIn(recruiter, "ROLE_RECRUITER");
        assertThat(postings.list(company, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.open()).isTrue());
    }

    @Test
    void recruitersOfOtherCompaniesAndSeekersAreRefused() {
        signIn(other, "ROLE_RECRUITER");
        assertThatThrownBy(() -> postings.list(company, 10)).isInstanceOf(AccessDeniedException.class);
        signIn(recruiter, "ROLE_SEEKER");
        assertThatThrownBy(() -> postings.list(company, 10)).isInstanceOf(AccessDeniedException.class);
    }

    private void account(AccountId account) {
        database.sql("""
                        insert into account (id, version, email, password_hash, status, language, security_stamp,
                            email_confirmed_at, created_at)
                        values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())""").params(account.value(), account + "@example.org").update();
    }

    private void posting(String employer, String status) {
        UUID id = UUID.randomUUID();
        database.sql("""
                        insert into posting (id, version, source, source_id, content_hash, status, title, employer,
                            description, text, places, skills, occupations, published_at, text_hash,
                            described_at)
                        values (?, 0, 'test', ?, '', ?, 'Boatbuilder', ?, '', '', '[]', '{}', '{}', now(),
                            '', now())""").params(id, id.toString(), status, employer).update();
    }

    private static void signIn(AccountId account, String right) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account.toString(), "", right));
    }

    /** No component, so that the scan of another test does not find it. */
    @EnableAutoConfiguration
    @EnableMethodSecurity
    @AutoConfigurationPackage(basePackages = "org.jobatlas.employer")
    @ComponentScan("org.jobatlas.employer.internal")
    @Import(PostingsByEmployer.class)
    static class Slice {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        CurrentAccount currentAccount() {
            return new NamedAccount();
        }
    }
}
