package org.jobatlas.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.EditedMeanwhileException;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingHistory;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingLifeCycle;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingVersion;
import org.jobatlas.job.PostingVersion.Part;
import org.jobatlas.job.PostingWriting;
import org.jobatlas.job.UnfinishedPostingException;
import org.jobatlas.job.WrittenPosting;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.SomePeople;
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
        classes = OwnWritingIT.Slice.class,
        webEnvironment = SpringBootTest.WebEnvironment.NONE,
        properties = {
            WithoutVaadin.SETTING,
            "spring.jpa.properties.hibernate.search.enabled=false",
            "db-scheduler.enabled=false",
            "spring.modulith.moments.enabled=false"
        })
@ContextConfiguration(initializers = TestDatabase.class)
class OwnWritingIT {

    @Autowired
    private PostingWriting writing;

    @Autowired
    private PostingLifeCycle lifeCycle;

    @Autowired
    private PostingHistory history;

    @Autowired
    private PostingSchedule schedule;

    @Autowired
    private Companies companies;

    @Autowired
    private AdjustableClock clock;

    @Autowired
    private SomePeople people;

    @Autowired
    private JdbcClient database;

    private final AccountId recruiter = new AccountId(UUID.randomUUID());
    private final AccountId colleague = new AccountId(UUID.randomUUID());
    private final AccountId stranger = new AccountId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init")
    private CompanyId company;

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

    @Test
    void whatIsWrittenComesBackCleanedAndUnderTheNameOfTheCompany() {
        PostingId id = writing.begin(company);
        Criterion asked = Criterion.of(new Criterion.Years(3), "boats", null, true);
        writing.save(id, 1, edit("Boatbuilder", "<p>Planks.</p><script>alert(1)</script>", asked));
        WrittenPosting written = writing.get(id);
        assertThat(written.status()).isEqualTo(PostingStatus.DRAFT);
        assertThat(written.edit().title()).isEqualTo("Boatbuilder");
        assertThat(written.edit().description()).isEqualTo("<p>Planks.</p>");
        assertThat(written.edit().employer()).startsWith("Tern & Nephews");
        assertThat(written.edit().criteria()).containsExactly(asked);
    }

    @Test
    void theSecondOfTwoWhoEditAtOnceIsToldWhoSavedAndOverwritesNothing() {
        PostingId id = begun("Boatbuilder");
        int edition = writing.get(id).edition();
        signIn(colleague);
        writing.save(id, edition, edit("Boatbuilder in Lund", "<p>Planks.</p>"));
        signIn(recruiter);
        assertThatExceptionOfType(EditedMeanwhileException.class)
                .isThrownBy(() -> writing.save(id, edition, edit("Carpenter", "<p>Planks.</p>")))
                .satisfies(told -> assertThat(told.who()).contains("P " + colleague));
        assertThat(writing.get(id).edit().title()).isEqualTo("Boatbuilder in Lund");
    }

    @Test
    void historyTellsWhoChangedWhatAndGoesBack() {
        PostingId id = begun("Boatbuilder");
        signIn(colleague);
        int edition = writing.save(id, 2, edit("Shipwright", "<p>Planks.</p>"));
        List<PostingVersion> versions = history.list(id);
        assertThat(versions.getFirst().changed()).containsExactly(Part.TITLE);
        assertThat(versions.getFirst().who()).contains("P " + colleague);
        history.restore(id, versions.get(1).number(), edition);
        assertThat(writing.get(id).edit().title()).isEqualTo("Boatbuilder");
        assertThat(history.list(id)).hasSizeGreaterThanOrEqualTo(2);
        assertThat(history.read(id, versions.getFirst().number()).title()).isIn("Shipwright", "Boatbuilder");
    }

    @Test
    void anUnfinishedPostingIsNotPublishedAndAFinishedOneIsNewOnThatDay() {
        PostingId id = writing.begin(company);
        assertThatThrownBy(() -> lifeCycle.become(id, PostingStatus.PUBLISHED))
                .isInstanceOf(UnfinishedPostingException.class);
        writing.save(id, 1, edit("Boatbuilder", "<p>Planks.</p>"));
        clock.advance(Duration.ofDays(2));
        lifeCycle.become(id, PostingStatus.PUBLISHED);
        assertThat(writing.get(id).publishedAt()).isEqualTo(clock.instant());
        lifeCycle.become(id, PostingStatus.PAUSED);
        Instant first = writing.get(id).publishedAt();
        clock.advance(Duration.ofDays(1));
        lifeCycle.become(id, PostingStatus.PUBLISHED);
        assertThat(writing.get(id).publishedAt()).isEqualTo(first);
    }

    @Test
    void aDraftIsPublishedByItselfWhenItsTimeHasCome() {
        PostingId id = begun("Boatbuilder");
        Instant when = clock.instant().plus(Duration.ofHours(2));
        lifeCycle.publishAt(id, when);
        schedule.publishDue();
        assertThat(writing.get(id).status()).isEqualTo(PostingStatus.DRAFT);
        clock.advance(Duration.ofHours(3));
        schedule.publishDue();
        assertThat(writing.get(id).status()).isEqualTo(PostingStatus.PUBLISHED);
        assertThat(writing.get(id).publishAt()).isNull();
        assertThatIllegalArgumentException().isThrownBy(() -> lifeCycle.publishAt(begun("Late"), when));
    }

    @Test
    void everyRecruiterIsToldOnceThreeDaysBeforeTheEnd() {
        PostingId id = writing.begin(company);
        Instant end = clock.instant().plus(Duration.ofDays(10));
        writing.save(id, 1, edit("Boatbuilder", "<p>Planks.</p>").withExpiry(end));
        lifeCycle.become(id, PostingStatus.PUBLISHED);
        schedule.warnOfExpiry();
        assertThat(people.letters()).isEmpty();
        clock.advance(Duration.ofDays(8));
        schedule.warnOfExpiry();
        schedule.warnOfExpiry();
        assertThat(people.letters()).hasSize(2);
    }

    @Test
    void aCopyIsADraftOfItsOwn() {
        PostingId id = begun("Boatbuilder");
        lifeCycle.become(id, PostingStatus.PUBLISHED);
        PostingId copy = writing.duplicate(id);
        assertThat(writing.get(copy).status()).isEqualTo(PostingStatus.DRAFT);
        assertThat(writing.get(copy).edit().title()).isEqualTo("Boatbuilder");
        writing.discard(copy);
        assertThatThrownBy(() -> writing.get(copy)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyOfAnotherCompanyReadsOrChangesAnything() {
        PostingId id = begun("Boatbuilder");
        signIn(stranger);
        List<ThrowingCallable> tries = List.of(
                () -> writing.begin(company),
                () -> writing.get(id),
                () -> writing.preview(id),
                () -> writing.save(id, 2, edit("Mine", "<p>Now.</p>")),
                () -> writing.duplicate(id),
                () -> writing.discard(id),
                () -> history.list(id),
                () -> history.read(id, 1),
                () -> history.restore(id, 1, 2),
                () -> lifeCycle.publishAt(id, null),
                () -> lifeCycle.becomeAll(List.of(id), PostingStatus.PUBLISHED));
        assertThat(tries).allSatisfy(one -> assertThatThrownBy(one).isInstanceOf(AccessDeniedException.class));
        signIn(recruiter);
        assertThat(writing.get(id).edit().title()).isEqualTo("Boatbuilder");
    }

    private PostingId begun(String title) {
        PostingId id = writing.begin(company);
        writing.save(id, 1, edit(title, "<p>Planks.</p>"));
        return id;
    }

    private static PostingEdit edit(String title, String description, Criterion... criteria) {
        return new PostingEdit(PostingFacts.titled(title).build(), description, null, null, List.of(criteria));
    }

    private void account(AccountId account) {
        database.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())\
            """).params(account.value(), account + "@example.org").update();
    }

    private static void signIn(AccountId account) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account.toString(), "", "ROLE_RECRUITER"));
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
        EditablePostings.class,
        WrittenContent.class,
        PostingReader.class,
        PostingVersions.class,
        EditText.class,
        StoredCriteria.class,
        PostingSchedule.class,
        ExpiryLetter.class,
        SomePeople.class
    })
    static class Slice {

        @Bean
        AdjustableClock clock() {
            return new AdjustableClock(Instant.parse("2026-03-02T08:00:00Z"));
        }
    }
}
