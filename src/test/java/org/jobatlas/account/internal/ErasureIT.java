package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import jakarta.persistence.EntityManagerFactory;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.ResourceBundle;
import java.util.UUID;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.hibernate.search.mapper.orm.Search;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.ErasureReceipt;
import org.jobatlas.account.ErasureReceipt.Part;
import org.jobatlas.account.OwnData;
import org.jobatlas.account.PersonalData;
import org.jobatlas.account.SystemRights;
import org.jobatlas.employer.Companies;
import org.jobatlas.employer.CompanyId;
import org.jobatlas.feed.ImportOptions;
import org.jobatlas.feed.PostingImport;
import org.jobatlas.feedback.Feedback;
import org.jobatlas.feedback.ImpressionListId;
import org.jobatlas.feedback.InteractionKind;
import org.jobatlas.feedback.ListOrigin;
import org.jobatlas.feedback.Reason;
import org.jobatlas.feedback.ShownItem;
import org.jobatlas.feedback.ShownList;
import org.jobatlas.feedback.Surface;
import org.jobatlas.hiring.ApplicationDraft;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.Applying;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SavedPostings;
import org.jobatlas.profile.ProfileService;
import org.jobatlas.profile.index.FindablePerson;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.testing.LogLines;
import org.jobatlas.testing.WholePortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.slf4j.LoggerFactory;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A word that only one person has is planted wherever the portal keeps something, and looked for after that person left. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureIT {

    private static final String MARKER = "Quibbleworth";

    /** Planted where it is to be found. */
    private static final String CONTROL = "Fimbrethwaite";

    private static final String RESUME = """
        Ada %s
        Leeds, United Kingdom
        ada@example.org

        Experience
        Registered Nurse, %s Hospital, Leeds, 2016 - present
        Care of adults on a surgical ward, wound care, medication.
        Health Care Assistant, Leeds General, 2012 - 2016
        Personal care and observations.

        Education
        BSc Nursing, University of Leeds, 2016

        Skills
        Wound care, medication administration, %s method
        """.formatted(MARKER, MARKER, MARKER);

    private Path folder;
    private ConfigurableApplicationContext portal;
    private JdbcClient jdbc;
    private LogLines log;

    @BeforeAll
    void start(@TempDir Path empty) {
        folder = empty;
        portal = WholePortal.start(folder);
        jdbc = portal.getBean(JdbcClient.class);
        log = new LogLines();
    }

    @AfterAll
    void stop() {
        log.close();
        portal.close();
    }

    @Test
    void everyRoomSaysByAWordAndASentenceOfItsOwnWhatItKeeps() {
        List<String> kinds = SystemRights.call(() -> portal.getBeanProvider(PersonalData.class).stream()
                .map(PersonalData::kind)
                .toList());
        ResourceBundle texts = ResourceBundle.getBundle("messages/account");
        assertThat(kinds)
                .doesNotHaveDuplicates()
                .hasSizeGreaterThan(5)
                .allMatch(kind -> texts.containsKey("personal." + kind));
    }

    @Test
    void whatOnePersonLeftInThePortalIsTakenAlongAndThenFoundNowhere() throws IOException {
        PostingId posting = posting();
        LeavingPerson person = LeavingPerson.named(MARKER, portal);
        Path spool = Files.writeString(
                Files.createDirectories(folder.resolve("reading")).resolve("control"), CONTROL);
        Path file = Files.writeString(
                Files.createDirectories(folder.resolve("logs")).resolve("control"), CONTROL);
        LoggerFactory.getLogger(ErasureIT.class).warn(CONTROL);

        person.does(() -> leaveTraces(posting));
        assertThat(left().files(CONTROL)).as("files are looked into").contains(spool, file);
        assertThat(log.with(CONTROL)).as("lines of the log are looked into").isNotEmpty();
        await().atMost(Duration.ofSeconds(20)).until(() -> findable() == 1);
        assertThat(left().tables(MARKER)).contains("account", "impression_list", "blocked_employer");
        assertThat(left().tables(person.id().toString()))
                .contains("resume", "profile", "saved_posting", "interaction", "findable_person", "contact_request");
        Map<String, String> archive =
                person.does(() -> unzipped(portal.getBean(OwnData.class).archive((done, of) -> {})));
        ErasureReceipt receipt = person.leaves();

        assertThat(archive.keySet().stream().map(name -> name.split("/", 2)[0]))
                .contains("account", "resumes", "profiles", "feedback");
        assertThat(archive)
                .anySatisfy((name, text) ->
                        assertThat(name + text).startsWith("resumes/").contains("care.txt", RESUME))
                .anySatisfy((name, text) ->
                        assertThat(name + text).contains("json-resume", "\"basics\"", "Registered Nurse"))
                .anySatisfy((name, text) -> assertThat(name + text).contains("feedback/blocked_employer", MARKER))
                .anySatisfy((name, text) -> assertThat(name + text).contains("account/consent-texts", "rank better"));
        for (String kept : List.of("notes", "tags", "interviews", "events", "messages", "-shared")) {
            assertThat(archive)
                    .as(kept)
                    .anySatisfy((name, text) -> assertThat(name + text).contains("applications/", kept, MARKER));
        }
        assertThat(archive)
                .anySatisfy((name, text) -> assertThat(name + text).contains("contacts/contact_message", MARKER))
                .anySatisfy(
                        (name, text) -> assertThat(name + text).contains("as-recruiters-find-me", "Registered Nurse"));
        assertThat(left().tables(MARKER)).isEmpty();
        assertThat(left().tables(MARKER.toLowerCase(Locale.ROOT))).isEmpty();
        assertThat(left().tables(person.id().toString())).containsExactly("security_event");
        assertThat(left().files(MARKER)).isEmpty();
        assertThat(log.with(MARKER)).isEmpty();
        await().atMost(Duration.ofSeconds(20)).until(() -> findable() == 0);
        assertThat(receipt.number()).hasSize(10);
        assertThat(receipt.parts().stream().filter(part -> part.erased() > 0).map(Part::kind))
                .contains("account", "resumes", "profiles", "feedback", "applications");
        assertThat(receipt.parts().stream().filter(part -> part.kept() > 0).map(Part::kind))
                .containsExactly("account");
        assertThat(jdbc.sql("select detail from security_event where kind = 'ERASED'")
                        .query(String.class)
                        .list())
                .contains(receipt.number());
    }

    @Test
    void everyTableThatNamesAnAccountBelongsToSomebodyWhoErases() {
        // what a company wrote in its postings or imported stays the company's, without who did it
        assertThat(jdbc.sql("""
            select t.table_name from information_schema.columns t
            where t.table_schema = 'public' and t.column_name = 'account_id'
            and t.table_name not in ('posting_version', 'posting_import') and not exists (
                select 1 from pg_constraint c
                join pg_attribute a on a.attrelid = c.conrelid and a.attnum = any(c.conkey)
                where c.conrelid = ('public.' || t.table_name)::regclass and c.contype = 'f'
                and a.attname = 'account_id' and c.confdeltype = 'c')\
            """).query(String.class).list())
                .as("tables whose rows would outlive their account")
                .isEmpty();
    }

    /** The people in the index of those who can be found. */
    private long findable() {
        try (var entities = portal.getBean(EntityManagerFactory.class).createEntityManager()) {
            return Search.session(entities)
                    .search(FindablePerson.class)
                    .where(f -> f.matchAll())
                    .fetchTotalHitCount();
        }
    }

    private LeftBehind left() {
        return new LeftBehind(jdbc, folder);
    }

    private int leaveTraces(PostingId posting) {
        ResumeId resume = portal.getBean(ResumeService.class)
                .store(new ResumeFile("care.txt", RESUME.getBytes(StandardCharsets.UTF_8)), ReadingTurn.unattended());
        assertThat(portal.getBean(ProfileService.class).findFor(resume)).isPresent();
        portal.getBean(SavedPostings.class).save(posting, true);
        portal.getBean(Consents.class).answer(Use.TRAINING, true);
        portal.getBean(Consents.class).answer(Use.BEING_FOUND, true);
        Feedback feedback = portal.getBean(Feedback.class);
        ImpressionListId list = new ImpressionListId(UUID.randomUUID());
        feedback.recordShown(new ShownList(
                list,
                Surface.RECOMMENDATION,
                "test",
                new ListOrigin(Map.of(), 0.3, 10, "only near " + MARKER, null),
                List.of(),
                List.of(ShownItem.hit(1, posting))));
        feedback.record(list, posting, InteractionKind.NOT_RELEVANT, Reason.WRONG_FIELD);
        feedback.blockEmployer(MARKER + " Ltd", true);
        apply(posting, resume);
        contacted();
        return 1;
    }

    /** An application, and what the company wrote down about it. */
    private void apply(PostingId posting, ResumeId resume) {
        CompanyId company =
                SystemRights.call(() -> portal.getBean(Companies.class).create("Hospital " + UUID.randomUUID()));
        jdbc.sql("update posting set company_id = ? where id = ?")
                .params(company.value(), posting.value())
                .update();
        ApplicationId application = portal.getBean(Applying.class)
                .send(posting, new ApplicationDraft(resume, "Yours, Ada " + MARKER, List.of()), Locale.ENGLISH);
        for (String written : List.of(
                "insert into application_note (id, application_id, at, text) values (gen_random_uuid(), ?, now(), ?)",
                "insert into application_tag (application_id, tag) values (?, ?)",
                "insert into application_interview (application_id, begins_at, minutes, sequence, place)"
                        + " values (?, now(), 30, 0, ?)",
                "insert into application_event (application_id, at, kind, detail) values (?, now(), 'TAGGED', ?)",
                "insert into application_message (id, application_id, of_company, at, text)"
                        + " values (gen_random_uuid(), ?, true, now(), ?)")) {
            jdbc.sql(written).params(application.value(), MARKER).update();
        }
    }

    /** A company that found the person, and what both wrote. */
    private void contacted() {
        await().atMost(Duration.ofSeconds(20))
                .until(() -> jdbc.sql("select count(*) from findable_person")
                        .query(Integer.class)
                        .single()
                        .equals(1));
        jdbc.sql("""
            with asked as (insert into contact_request (id, company_id, company_name, title, account_id, text, state, sent_at)
                select gen_random_uuid(), c.id, '', '', a.id, ?, 'ACCEPTED', now() from company c, account a
                where a.email like ? limit 1 returning id)
            insert into contact_message (id, contact_id, of_company, at, text)
                select gen_random_uuid(), id, false, now(), ? from asked\
            """)
                .params(MARKER, MARKER.toLowerCase(Locale.ROOT) + "@%", MARKER)
                .update();
    }

    private PostingId posting() throws IOException {
        Path file = Files.writeString(folder.resolve("ads.csv"), """
            id,title,company,location,country,description
            1,Staff Nurse,Leeds Hospital,Leeds,GB,"A ward of adults looks for a nurse with wound care."
            """);
        SystemRights.run(() ->
                portal.getBean(PostingImport.class).run(file, ImportOptions.DEFAULT, (bytes, of, postings) -> {}));
        return new PostingId(
                jdbc.sql("select id from posting").query(UUID.class).single());
    }

    private static Map<String, String> unzipped(byte[] archive) {
        Map<String, String> files = new LinkedHashMap<>();
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(archive))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                files.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new AssertionError(e);
        }
        return files;
    }
}
