package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import java.util.UUID;
import org.jobatlas.account.ErasureReceipt.Part;
import org.jobatlas.account.Role;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Companies;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.testing.WholePortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.core.io.ClassPathResource;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Every table of the database, also one that nobody thought of when this was written, forgets whoever leaves. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureBySchemaIT {

    private static final String WORD = "Snickerdoodle";

    private ConfigurableApplicationContext portal;
    private JdbcClient jdbc;
    private PlantedRows rows;

    @BeforeAll
    void start(@TempDir Path folder) {
        portal = WholePortal.start(folder);
        jdbc = portal.getBean(JdbcClient.class);
        rows = new PlantedRows(jdbc);
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void noTableKeepsWhoeverLeft() {
        LeavingPerson person = LeavingPerson.named(WORD, portal);
        List<String> planted = rows.plant(person.id(), WORD);
        assertThat(planted).contains("resume", "job_application", "trained_model", "application_note", "known_device");
        assertThat(rows.with(person.id().toString())).containsAll(planted);

        person.leaves();

        assertThat(rows.with(WORD)).isEmpty();
        assertThat(rows.with(person.id().toString())).containsExactly("security_event");
    }

    @Test
    void whatARecruiterWroteForACompanyStaysWithoutThemAndTheReceiptNamesEachKind() {
        LeavingPerson recruiter = LeavingPerson.named("Recruiter", Role.RECRUITER, portal);
        writeForACompany(
                recruiter.id().value(),
                LeavingPerson.named("Applicant", portal).id().value());

        List<Part> kept = recruiter.leaves().parts().stream()
                .filter(part -> part.kept() > 0)
                .toList();

        assertThat(kept)
                .extracting(Part::kind, Part::kept)
                .contains(tuple("postings", 2), tuple("applications", 1), tuple("contacts", 1));
        for (Locale language : List.of(Locale.ENGLISH, Locale.of("sv"), Locale.GERMAN, Locale.FRENCH)) {
            ResourceBundle texts = ResourceBundle.getBundle("messages/account", language);
            assertThat(kept.stream().map(part -> texts.getString("account.receipt.kept." + part.kind())))
                    .doesNotHaveDuplicates();
        }
        assertThat(rows.with(recruiter.id().toString())).containsOnly("security_event");
    }

    /** Two versions of a posting, a note on an applicant, and a message to somebody found. */
    private void writeForACompany(UUID recruiter, UUID applicant) {
        UUID company = SystemRights.call(() -> portal.getBean(Companies.class).create("Clinic"))
                .value();
        PostingDraft draft = PostingDraft.of("test", "written", "Nurse", "A ward looks for a nurse.")
                .build();
        SystemRights.run(() -> portal.getBean(PostingCatalogue.class).saveAll(List.of(draft)));
        UUID posting = PostingId.of("test", "written").value();
        UUID application = UUID.randomUUID();
        String version =
                "insert into posting_version (posting_id, number, account_id, at, content) values (?, ?, ?, now(), '')";
        insert(version, posting, 101, recruiter);
        insert(version, posting, 102, recruiter);
        insert("""
            insert into job_application (id, posting_id, company_id, account_id, number, title, company_name, stage,
                language, source, applied_at, moved_at) values (?, ?, ?, ?, 1, '', '', 'NEW', 'en', '', now(), now())\
            """, application, posting, company, applicant);
        insert(
                "insert into application_note (id, application_id, author, at, text) values (gen_random_uuid(), ?, ?, now(), '')",
                application,
                recruiter);
        insert("""
            insert into contact_request (id, company_id, company_name, title, account_id, recruiter, text, state, sent_at)
                values (gen_random_uuid(), ?, '', '', ?, ?, '', 'WAITING', now())\
            """, company, applicant, recruiter);
    }

    private void insert(String sql, Object... values) {
        jdbc.sql(sql).params(values).update();
    }

    /** What is written about people without a reference to their account is answered for by a sentence. */
    @Test
    void aTableWithoutAWayToAnAccountIsListedWithWhatItHolds() throws IOException {
        List<String> listed = new ClassPathResource("rules/tables-without-account.csv")
                .getContentAsString(StandardCharsets.UTF_8)
                .lines()
                .skip(1)
                .map(line -> line.substring(0, line.indexOf(',')))
                .toList();
        assertThat(rows.withoutAccount()).containsExactlyInAnyOrderElementsOf(listed);
    }
}
