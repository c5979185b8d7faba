package org.jobatlas.job.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Clock;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingCriteria;
import org.jobatlas.job.PostingId;
import org.jobatlas.taxonomy.EducationLevel;
import org.jobatlas.taxonomy.LanguageLevel;
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
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.context.SecurityContextHolder;

@DatabaseTest(classes = StoredCriteriaIT.Slice.class)
class StoredCriteriaIT {

    private static final List<Criterion> ASKED = List.of(
            Criterion.of(Criterion.Kind.SKILL, "Java", "java", true),
            Criterion.of(new Criterion.Years(3), "Boats", null, true),
            Criterion.of(new Criterion.Speaks(LanguageLevel.B2), "Swedish", "sv", false),
            Criterion.of(new Criterion.Educated(EducationLevel.BACHELOR), "Bachelor", null, false),
            Criterion.of(Criterion.Kind.OTHER, "Not afraid of water", null, false));

    @Autowired
    private PostingCriteria criteria;

    @Autowired
    private Companies companies;

    @Autowired
    private JdbcClient database;

    private final AccountId recruiter = new AccountId(UUID.randomUUID());
    private final AccountId other = new AccountId(UUID.randomUUID());

    @SuppressWarnings("NullAway.Init")
    private PostingId draft;

    @SuppressWarnings("NullAway.Init")
    private PostingId open;

    @BeforeEach
    void aCompanyWithADraftAndAnOpenPosting() {
        account(recruiter);
        account(other);
        CompanyId company = SystemRights.call(() -> companies.create("Tern & Sons " + recruiter));
        CompanyId competitor = SystemRights.call(() -> companies.create("Gull & Co " + other));
        SystemRights.run(() -> companies.addRecruiter(company, recruiter));
        SystemRights.run(() -> companies.addRecruiter(competitor, other));
        draft = posting("DRAFT", company);
        open = posting("PUBLISHED", company);
        signIn(recruiter, "ROLE_RECRUITER");
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void theyComeBackAsTheyWereWrittenAndInTheirOrder() {
        criteria.replace(draft, ASKED);
        assertThat(criteria.find(draft)).isEqualTo(ASKED);
        List<Criterion> fewer = List.of(ASKED.get(2), ASKED.get(0));
        criteria.replace(draft, fewer);
        assertThat(criteria.find(draft)).isEqualTo(fewer);
        assertThat(SystemRights.call(() -> criteria.findAll(List.of(draft, open))))
                .containsOnlyKeys(draft)
                .containsEntry(draft, fewer);
    }

    @Test
    void everybodyReadsThoseOfAnOpenPostingAndOnlyTheCompanyThoseOfADraft() {
        criteria.replace(draft, ASKED);
        criteria.replace(open, ASKED);
        signIn(other, "ROLE_RECRUITER");
        assertThat(criteria.find(draft)).isEmpty();
        assertThat(criteria.find(open)).isEqualTo(ASKED);
        signIn(recruiter, "ROLE_SEEKER");
        assertThat(criteria.find(draft)).isEmpty();
        SecurityContextHolder.clearContext();
        signIn(new AccountId(UUID.randomUUID()), "ROLE_ANONYMOUS");
        assertThat(criteria.find(draft)).isEmpty();
        assertThat(criteria.find(open)).isEqualTo(ASKED);
        assertThatThrownBy(() -> criteria.findAll(List.of(draft))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void nobodyElseReplacesThem() {
        criteria.replace(open, ASKED);
        signIn(other, "ROLE_RECRUITER");
        for (PostingId posting : List.of(draft, open, new PostingId(UUID.randomUUID()), posting("PUBLISHED", null))) {
            assertThatThrownBy(() -> criteria.replace(posting, List.of())).isInstanceOf(AccessDeniedException.class);
        }
        signIn(recruiter, "ROLE_SEEKER");
        assertThatThrownBy(() -> criteria.replace(open, List.of())).isInstanceOf(AccessDeniedException.class);
        assertThat(criteria.find(open)).isEqualTo(ASKED);
    }

    @Test
    void thereAreNotTooManyAndNoneTwice() {
        List<Criterion> many = IntStream.rangeClosed(0, PostingCriteria.MOST)
                .mapToObj(number -> Criterion.of(Criterion.Kind.OTHER, "Wish " + number, null, false))
                .toList();
        assertThatIllegalArgumentException().isThrownBy(() -> criteria.replace(draft, many));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> criteria.replace(draft, List.of(ASKED.get(0), ASKED.get(0))));
        assertThat(criteria.find(draft)).isEmpty();
    }

    private void account(AccountId account) {
        database.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())\
            """).params(account.value(), account + "@example.org").update();
    }

    private PostingId posting(String status, @Nullable CompanyId owner) {
        UUID id = UUID.randomUUID();
        database.sql("""
            insert into posting (id, version, source, source_id, content_hash, status, title,
                description, text, places, skills, occupations, published_at, text_hash,
                described_at, company_id)
            values (?, 0, 'test', ?, '', ?, 'Boatbuilder', '', '', '[]', '{}', '{}', now(), '', now(), ?)\
            """)
                .params(Arrays.asList(id, id.toString(), status, owner == null ? null : owner.value()))
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
    @Import({StoredCriteria.class, SomePeople.class})
    static class Slice {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }
    }
}
