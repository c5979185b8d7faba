package org.jobatlas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.hibernate.search.mapper.orm.Search;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingFacts;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingWriting;
import org.jobatlas.people.PeopleRequest;
import org.jobatlas.people.PeopleSearch;
import org.jobatlas.people.SeekerCard;
import org.jobatlas.profile.ProfileService;
import org.jobatlas.profile.index.FindablePerson;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** A seeker with a resume, and a company with a recruiter and a posting, in the whole portal. */
@WalkedPortal
@SuppressWarnings("NullAway.Init")
abstract class PeopleCase {

    static final String RESUME = """
        Wilhelmina Okonkwo
        Leeds, United Kingdom
        wilhelmina@example.org, 070-555 01 12
        Born 4 May 1971

        Experience
        Registered Nurse, Harrowgate Infirmary, Leeds, 2016 - present
        She gives wound care and medication on a surgical ward.
        Health Care Assistant, Brindle House, 2012 - 2016
        Personal care and observations.

        Education
        BSc Nursing, University of Leeds, 2016

        Skills
        Wound care, medication administration

        Languages
        English
        """;

    @Autowired
    ApplicationContext context;

    @Autowired
    PeopleSearch people;

    @Autowired
    JdbcClient database;

    @Autowired
    EntityManagerFactory factory;

    AccountId seeker;
    AccountId recruiter;
    CompanyId company;
    PostingId posting;
    ResumeId resume;

    @BeforeEach
    void aSeekerAndACompany() {
        database.sql("delete from findable_person").update();
        Search.mapping(factory).scope(FindablePerson.class).workspace().purge();
        seeker = account();
        recruiter = account();
        company = company("Merrydown Clinics", recruiter);
        posting = asRecruiter(() -> posting(company));
        resume = asSeeker(() -> {
            ResumeId kept = context.getBean(ResumeService.class)
                    .store(new ResumeFile("cv.txt", RESUME.getBytes(StandardCharsets.UTF_8)), ReadingTurn.unattended());
            assertThat(context.getBean(ProfileService.class).findFor(kept)).isPresent();
            return kept;
        });
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    List<SeekerCard> found() {
        return asRecruiter(() -> people.find(PeopleRequest.of(company, posting)).people());
    }

    void awaitFound() {
        await().atMost(Duration.ofSeconds(20)).until(() -> rows() == 1 && documents() == 1);
    }

    int rows() {
        return database.sql("select count(*) from findable_person")
                .query(Integer.class)
                .single();
    }

    long documents() {
        return SystemRights.call(() -> {
            try (var entities = factory.createEntityManager()) {
                return Search.session(entities)
                        .search(FindablePerson.class)
                        .where(f -> f.matchAll())
                        .fetchTotalHitCount();
            }
        });
    }

    void consent(boolean given) {
        asSeeker(() -> {
            context.getBean(Consents.class).answer(Use.BEING_FOUND, given);
            return true;
        });
    }

    PostingId posting(CompanyId owner) {
        PostingWriting writing = context.getBean(PostingWriting.class);
        PostingId id = writing.begin(owner);
        writing.save(
                id,
                writing.get(id).edition(),
                PostingEdit.EMPTY
                        .withFacts(PostingFacts.titled("Staff Nurse").build())
                        .withDescription("<p>A surgical ward looks for a nurse with wound care.</p>")
                        .withCriteria(List.of(
                                Criterion.of(Criterion.Kind.SKILL, "Wound care", "wound-care", true),
                                Criterion.of(Criterion.Kind.LANGUAGE, "German", "de", false),
                                Criterion.of(Criterion.Kind.PLACE, "Leeds", null, false))));
        return id;
    }

    CompanyId company(String name, AccountId member) {
        return SystemRights.call(() -> {
            Companies companies = context.getBean(Companies.class);
            CompanyId id = companies.create(name);
            companies.addRecruiter(id, member);
            return id;
        });
    }

    AccountId account() {
        AccountId account = new AccountId(UUID.randomUUID());
        database.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())\
            """).params(account.value(), account + "@example.org").update();
        return account;
    }

    <T> T asSeeker(Supplier<T> work) {
        return as(seeker, "SEEKER", work);
    }

    <T> T asRecruiter(Supplier<T> work) {
        return as(recruiter, "RECRUITER", work);
    }

    static <T> T as(AccountId account, String role, Supplier<T> work) {
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account.toString(), "", "ROLE_" + role));
        try {
            return work.get();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
