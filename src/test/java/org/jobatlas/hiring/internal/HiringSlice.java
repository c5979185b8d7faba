package org.jobatlas.hiring.internal;

import java.nio.charset.StandardCharsets;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import org.jobatlas.account.AccountStatus;
import org.jobatlas.account.AccountSummary;
import org.jobatlas.account.Accounts;
import org.jobatlas.account.Correspondent;
import org.jobatlas.account.Correspondents;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.OwnAccount;
import org.jobatlas.account.Role;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.PipelineChanged;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.mail.LetterRequest;
import org.jobatlas.mail.Mail;
import org.jobatlas.place.Gazetteer;
import org.jobatlas.profile.Blinding;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.profile.SentenceFacts;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.resume.StoredResume;
import org.jobatlas.shared.EmailAddress;
import org.jobatlas.shared.PublicAddress;
import org.jobatlas.taxonomy.Credentials;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.taxonomy.RegulatedWork;
import org.jobatlas.taxonomy.Taxonomy;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.CountedQueries;
import org.jobatlas.testing.NamedAccount;
import org.jobatlas.testing.NotedSecurity;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.context.event.EventListener;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** Applications with companies, postings and sealed documents on a real database; people and resumes are made up. */
@EnableAutoConfiguration
@EnableMethodSecurity
@ConfigurationPropertiesScan("org.jobatlas.resume")
@AutoConfigurationPackage(basePackages = {"org.jobatlas.employer", "org.jobatlas.job", "org.jobatlas.resume"})
@ComponentScan({"org.jobatlas.employer.internal", "org.jobatlas.hiring.internal"})
@ComponentScan(
        basePackages = {"org.jobatlas.account.internal", "org.jobatlas.job.internal", "org.jobatlas.resume.internal"},
        useDefaultFilters = false,
        includeFilters =
                @ComponentScan.Filter(
                        type = FilterType.REGEX,
                        pattern = ".*(StoredConsents|PostingOwnership|StoredCriteria|SealedRows|ResumeVault)"))
class HiringSlice {

    static final String RESUME = """
        Anna Berg
        anna.berg@example.org, 070-555 01 12

        Registered nurse
        Wound care and medication for nine years.
        """;
    static final byte[] FILE = RESUME.getBytes(StandardCharsets.UTF_8);

    /** The letters that were asked for. */
    static class Posted implements Mail {

        private final List<LetterRequest> letters = new ArrayList<>();

        List<LetterRequest> letters() {
            return letters;
        }

        @Override
        public void post(EmailAddress recipient, Locale language, LetterRequest request) {
            letters.add(request);
        }

        @Override
        public int forget(EmailAddress recipient) {
            return 0;
        }

        @Override
        public Duration keeps() {
            return Duration.ZERO;
        }
    }

    /** What open boards are told of. */
    static class Changes {

        private final List<PipelineChanged> told = new CopyOnWriteArrayList<>();

        void clear() {
            told.clear();
        }

        List<PipelineChanged> of(PostingId posting) {
            return told.stream()
                    .filter(change -> change.posting().equals(posting))
                    .toList();
        }

        @EventListener
        void on(PipelineChanged change) {
            told.add(change);
        }
    }

    @Bean
    Changes changes() {
        return new Changes();
    }

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock(Instant.parse("2026-11-21T09:00:00Z"));
    }

    @Bean
    static CountedQueries countedQueries() {
        return new CountedQueries();
    }

    @Bean
    CurrentAccount currentAccount() {
        return new NamedAccount();
    }

    @Bean
    PublicAddress publicAddress() {
        return new PublicAddress(java.net.URI.create("https://portal.example"));
    }

    @Bean
    Posted mail() {
        return new Posted();
    }

    @Bean
    NotedSecurity securityLog() {
        return new NotedSecurity();
    }

    @Bean
    Correspondents correspondents() {
        return accounts -> accounts.stream()
                .map(account -> new Correspondent(
                        account, new EmailAddress(account + "@example.org"), Optional.empty(), Locale.ENGLISH))
                .toList();
    }

    @Bean
    Accounts accounts(JdbcClient database) {
        Accounts accounts = Mockito.mock(Accounts.class);
        Mockito.when(accounts.findName(Mockito.any())).thenAnswer(call -> Optional.of("Robin"));
        return accounts;
    }

    @Bean
    OwnAccount ownAccount(CurrentAccount current) {
        OwnAccount own = Mockito.mock(OwnAccount.class);
        Mockito.when(own.get())
                .thenAnswer(call -> new AccountSummary(
                        current.get(),
                        new EmailAddress("anna.berg@example.org"),
                        Optional.of("Anna Berg"),
                        Set.of(Role.SEEKER),
                        AccountStatus.ACTIVE,
                        Instant.EPOCH));
        return own;
    }

    @Bean
    ResumeService resumes() {
        ResumeService resumes = Mockito.mock(ResumeService.class);
        Mockito.when(resumes.find(Mockito.any()))
                .thenAnswer(call -> Optional.of(new StoredResume(
                        call.getArgument(0, ResumeId.class),
                        "anna-berg.txt",
                        "text/plain",
                        FILE.length,
                        Instant.EPOCH)));
        Mockito.when(resumes.findText(Mockito.any())).thenReturn(Optional.of(RESUME));
        Mockito.when(resumes.findFile(Mockito.any())).thenReturn(Optional.of(new ResumeFile("anna-berg.txt", FILE)));
        return resumes;
    }

    @Bean
    PostingCatalogue catalogue(JdbcClient database) {
        PostingCatalogue catalogue = Mockito.mock(PostingCatalogue.class);
        Mockito.when(catalogue.find(Mockito.any()))
                .thenAnswer(call -> database.sql(
                                "select * from posting where id = ? and status in ('PUBLISHED', 'PAUSED', 'CLOSED')")
                        .param(call.getArgument(0, PostingId.class).value())
                        .query((row, number) -> details(row))
                        .optional());
        return catalogue;
    }

    private static PostingDetails details(ResultSet row) throws SQLException {
        UUID company = row.getObject("company_id", UUID.class);
        return new PostingDetails(
                new PostingId(row.getObject("id", UUID.class)),
                PostingStatus.valueOf(row.getString("status")),
                "portal",
                company == null ? null : new CompanyId(company),
                PostingFacts.titled(row.getString("title"))
                        .employer(row.getString("employer"))
                        .build(),
                "",
                Instant.EPOCH,
                null,
                null);
    }

    @Bean
    Taxonomy taxonomy() {
        return Mockito.mock(Taxonomy.class);
    }

    @Bean
    Credentials credentials() {
        return Mockito.mock(Credentials.class);
    }

    @Bean
    RegulatedWork regulatedWork() {
        return Mockito.mock(RegulatedWork.class);
    }

    @Bean
    SentenceFacts sentenceFacts() {
        return Mockito.mock(SentenceFacts.class);
    }

    @Bean
    Gazetteer gazetteer() {
        return Mockito.mock(Gazetteer.class);
    }

    @Bean
    ProfileExtractor profiles() {
        return (text, turn) -> new Profile(
                List.of(),
                List.of(),
                9.0,
                null,
                List.of(),
                List.of(),
                null,
                FieldScores.UNKNOWN,
                null,
                text,
                new float[0]);
    }

    @Bean
    Blinding blinding() {
        return new Blinding() {
            @Override
            public String resume(String resumeText, String name) {
                return "Registered nurse\nWound care and medication for nine years.";
            }

            @Override
            public String other(String text, String resumeText, String name) {
                return names(text, resumeText, name);
            }

            @Override
            public String names(String text, String resumeText, String name) {
                return text.replaceAll(name.replace(" ", "|"), "");
            }
        };
    }
}
