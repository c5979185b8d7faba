package org.jobatlas.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.employer.CompanyPostings;
import org.jobatlas.job.OwnPosting;
import org.jobatlas.job.OwnPostings;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingLifeCycle;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingStatusChanged;
import org.jobatlas.job.PostingStepException;
import org.jobatlas.job.SourcePostings;
import org.jobatlas.job.internal.writing.EditablePostings;
import org.jobatlas.job.internal.writing.OwnLifeCycle;
import org.jobatlas.job.internal.writing.OwnPostingRows;
import org.jobatlas.testing.DatabaseTest;
import org.jobatlas.testing.SomePeople;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest(classes = PostingsOfCompanyIT.Slice.class)
class PostingsOfCompanyIT {

    @Autowired
    private CompanyPostings postings;

    @Autowired
    private OwnPostings own;

    @Autowired
    private PostingLifeCycle lifeCycle;

    @Autowired
    private SourcePostings ofSource;

    @Autowired
    private Steps steps;

    @Autowired
    private Companies companies;

    @Autowired
    private JdbcClient database;

    private final AccountId recruiter = new AccountId(UUID.randomUUID());
    private final AccountId other = new AccountId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init")
    private CompanyId company;

    @SuppressWarnings("NullAway.Init")
    private PostingId mine;

    /** Of an employer of the same name that has no company here. */
    @SuppressWarnings("NullAway.Init")
    private PostingId foreign;

    @BeforeEach
    void aCompanyWithARecruiter() {
        account(recruiter);
        account(other);
        String name = "Tern & Daughters " + recruiter;
        company = SystemRights.call(() -> companies.create(name));
        SystemRights.run(() -> companies.addRecruiter(company, recruiter));
        mine = posting(name, "PUBLISHED", company);
        posting(name, "DRAFT", company);
        foreign = posting(name, "PUBLISHED", null);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
        steps.seen.clear();
    }

    @Test
    void itsRecruiterSeesAllOfTheCompanyAndEverybodyWhatIsOpenAndNothingOfANamesake() {
        signIn(recruiter, "ROLE_RECRUITER");
        assertThat(own.list(company, OwnPostings.Filter.ALL, 0, 10).items())
                .extracting(OwnPosting::status)
                .containsExactlyInAnyOrder(PostingStatus.PUBLISHED, PostingStatus.DRAFT);
        assertThat(own.counts(company))
                .containsOnly(Map.entry(PostingStatus.PUBLISHED, 1), Map.entry(PostingStatus.DRAFT, 1));
        SecurityContextHolder.clearContext();
        assertThat(postings.open(company, 10))
                .singleElement()
                .satisfies(entry -> assertThat(entry.path()).isEqualTo("jobs/" + mine));
    }

    @Test
    void recruitersOfOtherCompaniesAndSeekersAreRefused() {
        signIn(other, "ROLE_RECRUITER");
        assertThatThrownBy(() -> own.list(company, OwnPostings.Filter.ALL, 0, 10))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> own.counts(company)).isInstanceOf(AccessDeniedException.class);
        signIn(recruiter, "ROLE_SEEKER");
        assertThatThrownBy(() -> own.list(company, OwnPostings.Filter.ALL, 0, 10))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void theCompanysRecruiterTakesTheStepsOfTheLifeCycle() {
        signIn(recruiter, "ROLE_RECRUITER");
        lifeCycle.become(mine, PostingStatus.PAUSED);
        assertThat(postings.open(company, 10)).isEmpty();
        lifeCycle.become(mine, PostingStatus.CLOSED);
        lifeCycle.become(mine, PostingStatus.ARCHIVED);
        assertThatThrownBy(() -> lifeCycle.become(mine, PostingStatus.PUBLISHED))
                .isInstanceOf(PostingStepException.class);
        assertThat(steps.seen)
                .extracting(PostingStatusChanged::after)
                .containsExactly(PostingStatus.PAUSED, PostingStatus.CLOSED, PostingStatus.ARCHIVED);
    }

    @Test
    void nobodyElseTakesASingleStep() {
        PostingId unknown = new PostingId(UUID.randomUUID());
        signIn(other, "ROLE_RECRUITER");
        for (PostingId posting : List.of(mine, foreign, unknown)) {
            assertThatThrownBy(() -> lifeCycle.become(posting, PostingStatus.CLOSED))
                    .isInstanceOf(AccessDeniedException.class);
        }
        signIn(recruiter, "ROLE_RECRUITER");
        assertThatThrownBy(() -> lifeCycle.become(foreign, PostingStatus.CLOSED))
                .isInstanceOf(AccessDeniedException.class);
        signIn(recruiter, "ROLE_SEEKER");
        assertThatThrownBy(() -> lifeCycle.become(mine, PostingStatus.CLOSED))
                .isInstanceOf(AccessDeniedException.class);
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> lifeCycle.become(mine, PostingStatus.CLOSED))
                .isInstanceOf(AuthenticationCredentialsNotFoundException.class);
        assertThat(steps.seen).isEmpty();
    }

    @Test
    void onlyTheSystemClosesWhatVanishedFromASource() {
        assertThat(SystemRights.call(() -> ofSource.open("test"))).contains(mine, foreign);
        assertThat(SystemRights.call(() -> ofSource.open("another"))).isEmpty();
        assertThat(SystemRights.call(() -> ofSource.close(List.of(foreign)))).isEqualTo(1);
        assertThat(SystemRights.call(() -> ofSource.close(List.of(foreign)))).isZero();
        assertThat(SystemRights.call(() -> ofSource.open("test")))
                .contains(mine)
                .doesNotContain(foreign);
        signIn(recruiter, "ROLE_RECRUITER");
        assertThatThrownBy(() -> ofSource.close(List.of(mine))).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> ofSource.open("test")).isInstanceOf(AccessDeniedException.class);
    }

    private void account(AccountId account) {
        database.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())\
            """).params(account.value(), account + "@example.org").update();
    }

    private PostingId posting(String employer, String status, @Nullable CompanyId owner) {
        UUID id = UUID.randomUUID();
        database.sql("""
            insert into posting (id, version, source, source_id, content_hash, status, title, employer,
                description, text, places, skills, occupations, published_at, text_hash,
                described_at, company_id)
            values (?, 0, 'test', ?, '', ?, 'Boatbuilder', ?, '', '', '[]', '{}', '{}', now(),
                '', now(), ?)\
            """)
                .params(Arrays.asList(id, id.toString(), status, employer, owner == null ? null : owner.value()))
                .update();
        return new PostingId(id);
    }

    private static void signIn(AccountId account, String right) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account.toString(), "", right));
    }

    /** No component, so that the scan of another test does not find it. */
    @EnableAutoConfiguration
    @EnableMethodSecurity
    @AutoConfigurationPackage(basePackages = {"org.jobatlas.employer", "org.jobatlas.job"})
    @ComponentScan("org.jobatlas.employer.internal")
    @Import({
        PostingsOfCompany.class,
        PostingsOfSource.class,
        OwnPostingRows.class,
        EditablePostings.class,
        PlacesText.class,
        OwnLifeCycle.class,
        SomePeople.class,
        Steps.class
    })
    static class Slice {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }

    /** Hears of every step. */
    static class Steps {

        private final List<PostingStatusChanged> seen = new ArrayList<>();

        @EventListener
        void on(PostingStatusChanged step) {
            seen.add(step);
        }
    }
}
