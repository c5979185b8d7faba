package org.jobatlas.hiring.internal;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.ApplicantCard;
import org.jobatlas.hiring.ApplicantOrder;
import org.jobatlas.hiring.ApplicantQuery;
import org.jobatlas.hiring.Applicants;
import org.jobatlas.hiring.ApplicationDraft;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Applying;
import org.jobatlas.hiring.OwnApplications;
import org.jobatlas.hiring.Pipelines;
import org.jobatlas.job.PostingId;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.testing.DatabaseTest;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;

/** Two companies with a recruiter each, a posting, and a seeker. */
@DatabaseTest(classes = HiringSlice.class)
@SuppressWarnings("NullAway.Init")
abstract class HiringCase {

    static final ApplicationDraft DRAFT =
            new ApplicationDraft(new ResumeId(new UUID(0, 1)), "I would like to work with you. Anna Berg", List.of());

    /** One for all classes, as the context is. */
    private static final Path DATA =
            Path.of("target", "hiring", Long.toString(ProcessHandle.current().pid()));

    @Autowired
    Applying applying;

    @Autowired
    OwnApplications own;

    @Autowired
    Applicants applicants;

    @Autowired
    Pipelines pipelines;

    @Autowired
    Companies companies;

    @Autowired
    JdbcClient database;

    final AccountId seeker = new AccountId(UUID.randomUUID());
    final AccountId recruiter = new AccountId(UUID.randomUUID());
    final AccountId colleague = new AccountId(UUID.randomUUID());
    final AccountId stranger = new AccountId(UUID.randomUUID());
    CompanyId company;
    PostingId posting;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry settings) {
        settings.add("jobatlas.data", DATA::toString);
    }

    @BeforeEach
    void aCompanyAndASeeker() {
        List.of(seeker, recruiter, colleague, stranger).forEach(this::account);
        company = SystemRights.call(() -> companies.create("Tern " + UUID.randomUUID()));
        CompanyId other = SystemRights.call(() -> companies.create("Gull " + UUID.randomUUID()));
        SystemRights.run(() -> companies.addRecruiter(company, recruiter));
        SystemRights.run(() -> companies.addRecruiter(company, colleague));
        SystemRights.run(() -> companies.addRecruiter(other, stranger));
        posting = posting("PUBLISHED", company);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    void account(AccountId account) {
        database.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())\
            """).params(account.value(), account + "@example.org").update();
    }

    PostingId posting(String status, @Nullable CompanyId owner) {
        UUID id = UUID.randomUUID();
        database.sql("""
            insert into posting (id, version, source, source_id, content_hash, status, title, employer,
                description, text, places, skills, occupations, published_at, text_hash,
                described_at, company_id)
            values (?, 0, 'test', ?, '', ?, 'Nurse', 'Tern', '', '', '[]', '{}', '{}', now(), '', now(), ?)\
            """)
                .params(Arrays.asList(id, id.toString(), status, owner == null ? null : owner.value()))
                .update();
        return new PostingId(id);
    }

    void asSeeker() {
        as(seeker, "ROLE_SEEKER");
    }

    void asRecruiter() {
        as(recruiter, "ROLE_RECRUITER");
    }

    static void as(AccountId account, String right) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account.toString(), "", right));
    }

    ApplicationId applied() {
        asSeeker();
        return applying.send(posting, DRAFT, Locale.ENGLISH);
    }

    ApplicantCard card() {
        return applicants
                .list(new ApplicantQuery(posting, null, ApplicantOrder.DATE, 0, 10))
                .items()
                .getFirst();
    }
}
