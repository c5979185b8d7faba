package org.jobatlas.job.internal.writing;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingLifeCycle;
import org.jobatlas.job.PostingTies;
import org.jobatlas.job.PostingWriting;
import org.jobatlas.job.internal.AskedSkills;
import org.jobatlas.job.internal.PostingReader;
import org.jobatlas.job.internal.StoredCriteria;
import org.jobatlas.job.internal.bulk.ImportPlan;
import org.jobatlas.job.internal.bulk.ImportReading;
import org.jobatlas.job.internal.bulk.ImportRows;
import org.jobatlas.job.internal.bulk.ImportWriter;
import org.jobatlas.job.internal.bulk.ImportedPosting;
import org.jobatlas.job.internal.bulk.StoredImports;
import org.jobatlas.job.internal.check.DuplicateCheck;
import org.jobatlas.job.internal.check.EssentialsCheck;
import org.jobatlas.job.internal.check.MustHaveCheck;
import org.jobatlas.job.internal.check.OwnChecks;
import org.jobatlas.job.internal.check.PayCheck;
import org.jobatlas.job.internal.check.PlaceCheck;
import org.jobatlas.job.internal.check.SchemaCheck;
import org.jobatlas.job.internal.check.TitleCheck;
import org.jobatlas.job.internal.check.WordingCheck;
import org.jobatlas.job.internal.check.WordingList;
import org.jobatlas.job.internal.understanding.AskedInText;
import org.jobatlas.job.internal.understanding.AskedYearsReader;
import org.jobatlas.job.internal.understanding.DemandReader;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.DatabaseTest;
import org.jobatlas.testing.SomePeople;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;

/** A company of two recruiters and somebody of another, over a real database. */
@DatabaseTest(classes = OwnWritingCase.Slice.class)
@SuppressWarnings("NullAway.Init")
public abstract class OwnWritingCase {

    @Autowired
    public PostingWriting writing;

    @Autowired
    public PostingLifeCycle lifeCycle;

    @Autowired
    Companies companies;

    @Autowired
    public AdjustableClock clock;

    @Autowired
    public SomePeople people;

    @Autowired
    public JdbcClient database;

    public final AccountId recruiter = new AccountId(UUID.randomUUID());
    public final AccountId colleague = new AccountId(UUID.randomUUID());
    public final AccountId stranger = new AccountId(UUID.randomUUID());

    public CompanyId company;

    @BeforeEach
    void aCompanyOfTwoAndOneOfAnother() {
        List.of(recruiter, colleague, stranger).forEach(this::account);
        company = SystemRights.call(() -> companies.create("Tern & Nephews " + recruiter));
        CompanyId competitor = SystemRights.call(() -> companies.create("Gull & Co " + stranger));
        SystemRights.run(() -> {
            companies.addRecruiter(company, recruiter);
            companies.addRecruiter(company, colleague);
            companies.addRecruiter(competitor, stranger);
        });
        signIn(recruiter);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
        people.letters().clear();
    }

    protected PostingId begun(String title) {
        PostingId id = writing.begin(company);
        writing.save(id, 1, edit(title, "<p>Planks.</p>"));
        return id;
    }

    protected static PostingEdit edit(String title, String description, Criterion... criteria) {
        return new PostingEdit(PostingFacts.titled(title).build(), description, null, null, List.of(criteria));
    }

    private void account(AccountId account) {
        database.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())\
            """).params(account.value(), account + "@example.org").update();
    }

    public static void signIn(AccountId account) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account.toString(), "", "ROLE_RECRUITER"));
    }

    /** What somebody applied to. */
    public static final class Applied implements PostingTies {

        private final Set<PostingId> held = ConcurrentHashMap.newKeySet();

        public void to(PostingId posting) {
            held.add(posting);
        }

        @Override
        public Set<PostingId> held(Collection<PostingId> postings) {
            return postings.stream().filter(held::contains).collect(Collectors.toSet());
        }
    }

    /** No component, so that the scan of another test does not find it. */
    @EnableAutoConfiguration
    @EnableMethodSecurity
    @AutoConfigurationPackage(basePackages = {"org.jobatlas.employer", "org.jobatlas.job"})
    @ComponentScan({"org.jobatlas.employer.internal", "org.jobatlas.taxonomy.internal", "org.jobatlas.place.internal"})
    @Import({
        OwnWriting.class,
        OwnHistory.class,
        OwnLifeCycle.class,
        StoredImports.class,
        ImportRows.class,
        ImportReading.class,
        ImportPlan.class,
        ImportWriter.class,
        ImportedPosting.class,
        ImportedPosting.Records.class,
        EditablePostings.class,
        WrittenContent.class,
        AskedSkills.class,
        PostingReader.class,
        PostingVersions.class,
        EditText.class,
        StoredCriteria.class,
        PostingSchedule.class,
        ExpiryLetter.class,
        OwnChecks.class,
        EssentialsCheck.class,
        PayCheck.class,
        PlaceCheck.class,
        WordingCheck.class,
        WordingList.class,
        MustHaveCheck.class,
        DuplicateCheck.class,
        SchemaCheck.class,
        TitleCheck.class,
        AskedInText.class,
        DemandReader.class,
        AskedYearsReader.class,
        SomePeople.class
    })
    public static class Slice {

        @Bean
        Applied applied() {
            return new Applied();
        }

        @Bean
        AdjustableClock clock() {
            return new AdjustableClock(Instant.parse("2026-03-02T08:00:00Z"));
        }
    }
}
