package org.jobatlas;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.InventedApplicant;
import org.jobatlas.hiring.InventedApplicants;
import org.jobatlas.hiring.Stage;
import org.jobatlas.job.Criterion;
import org.jobatlas.job.PostingCriteria;
import org.jobatlas.job.PostingId;
import org.jobatlas.people.ContactId;
import org.jobatlas.resume.SealedDocuments;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A company with a posting, an applicant and everything that is kept about them, all marked by one word; and somebody of another. */
@SuppressWarnings("NullAway.Init")
class WalkedCompany {

    /** A way to something of the company. */
    interface Door {

        Object open();
    }

    private static final String MARKER = "Zebrafinch";

    private final Companies companies;
    private final InventedApplicants applicants;
    private final PostingCriteria criteria;
    private final SealedDocuments documents;
    private final JdbcClient database;
    private final Clock clock;
    private AccountId recruiter;
    private AccountId stranger;
    private AccountId applicant;
    private CompanyId company;
    private PostingId posting;
    private ApplicationId application;
    private UUID export;
    private ContactId contact;

    WalkedCompany(
            Companies companies,
            InventedApplicants applicants,
            PostingCriteria criteria,
            SealedDocuments documents,
            JdbcClient database,
            Clock clock) {
        this.criteria = criteria;
        this.documents = documents;
        this.companies = companies;
        this.applicants = applicants;
        this.database = database;
        this.clock = clock;
    }

    /** All anew. */
    void open() {
        recruiter = account();
        stranger = account();
        applicant = account();
        SystemRights.run(() -> {
            company = companies.create(MARKER + " " + UUID.randomUUID());
            companies.addRecruiter(company, recruiter);
            companies.addRecruiter(companies.create("Elsewhere " + UUID.randomUUID()), stranger);
            posting = published();
            criteria.keep(
                    posting,
                    List.of(
                            Criterion.of(Criterion.Kind.SKILL, "Wound care", "wound-care", true),
                            Criterion.of(new Criterion.Years(5), "Five years", null, true),
                            Criterion.of(Criterion.Kind.LICENCE, "Driving licence", "driving-b", false),
                            Criterion.of(Criterion.Kind.LANGUAGE, "English", "en", true),
                            Criterion.of(Criterion.Kind.PLACE, "Leeds", null, false),
                            Criterion.of(Criterion.Kind.OCCUPATION, "Nurse", "registered-nurse", false)));
            applicants.add(
                    new InventedApplicant(
                            posting,
                            applicant,
                            new InventedApplicant.Person(MARKER + " Berg", "berg@example.org"),
                            MARKER,
                            "Nurse\n\nExperience\nNurse, " + MARKER + " Hospital, 2015 - 2024\nWound care.",
                            MARKER.getBytes(StandardCharsets.UTF_8),
                            clock.instant(),
                            List.of(Stage.SCREENED),
                            MARKER,
                            java.util.Optional.empty()),
                    recruiter);
        });
        application = new ApplicationId(database.sql("select id from job_application where posting_id = ?")
                .param(posting.value())
                .query(UUID.class)
                .single());
        database.sql("insert into application_note (id, application_id, author, at, text) values (?, ?, ?, now(), ?)")
                .params(UUID.randomUUID(), application.value(), recruiter.value(), MARKER)
                .update();
        database.sql("insert into message_template (id, company_id, name, text) values (?, ?, ?, ?)")
                .params(UUID.randomUUID(), company.value(), MARKER, MARKER)
                .update();
        database.sql("""
            insert into application_interview (application_id, begins_at, minutes, place, sequence)
            values (?, now(), 30, ?, 0)\
            """).params(application.value(), MARKER).update();
        exported();
        contacted();
    }

    /** Somebody whom the company wrote to. */
    private void contacted() {
        contact = new ContactId(UUID.randomUUID());
        database.sql("""
            insert into contact_request (id, company_id, company_name, posting_id, title, account_id, text, state, sent_at)
            values (?, ?, ?, ?, ?, ?, ?, 'ACCEPTED', now())\
            """)
                .params(contact.value(), company.value(), MARKER, posting.value(), MARKER, applicant.value(), MARKER)
                .update();
    }

    ContactId contact() {
        return contact;
    }

    /** An export of the recruiter that is ready. */
    private void exported() {
        UUID document = SystemRights.call(() -> documents.keep(recruiter, MARKER.getBytes(StandardCharsets.UTF_8)));
        export = UUID.randomUUID();
        database.sql("""
            insert into applicant_export (id, posting_id, recruiter, started_at, done, total, document_id)
            values (?, ?, ?, now(), 1, 1, ?)\
            """)
                .params(export, posting.value(), recruiter.value(), document)
                .update();
        database.sql("insert into applicant_export_person (export_id, application_id) values (?, ?)")
                .params(export, application.value())
                .update();
    }

    /** An import of the company in this phase. */
    UUID imported(String phase) {
        UUID id = UUID.randomUUID();
        database.sql("""
            insert into posting_import (id, company_id, account_id, file_name, phase, created_at)
            values (?, ?, ?, ?, ?, now())\
            """)
                .params(id, company.value(), recruiter.value(), MARKER, phase)
                .update();
        return id;
    }

    UUID export() {
        return export;
    }

    private AccountId account() {
        AccountId account = new AccountId(UUID.randomUUID());
        database.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())\
            """).params(account.value(), account + "@example.org").update();
        return account;
    }

    private PostingId published() {
        UUID id = UUID.randomUUID();
        database.sql("""
            insert into posting (id, version, source, source_id, content_hash, status, title, employer,
                description, text, places, skills, occupations, published_at, text_hash,
                described_at, company_id)
            values (?, 0, 'walk', ?, '', 'PUBLISHED', ?, ?, '', '', '[]', '{}', '{}', now(), '', now(), ?)\
            """)
                .params(id, id.toString(), MARKER, MARKER, company.value())
                .update();
        return new PostingId(id);
    }

    String marker() {
        return MARKER;
    }

    /** What may stand in an address. */
    List<String> ids() {
        return List.of(company.toString(), posting.toString(), application.toString(), contact.toString());
    }

    AccountId recruiter() {
        return recruiter;
    }

    AccountId stranger() {
        return stranger;
    }

    AccountId applicant() {
        return applicant;
    }

    CompanyId company() {
        return company;
    }

    PostingId posting() {
        return posting;
    }

    ApplicationId application() {
        return application;
    }
}
