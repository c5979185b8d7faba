package org.jobatlas.resume.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobatlas.account.SystemRights;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeKeys;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.resume.ResumeTexts;
import org.jobatlas.resume.internal.kept.KeyFile;
import org.jobatlas.resume.internal.kept.KeyRotation;
import org.jobatlas.resume.internal.kept.PlainResumes;
import org.jobatlas.resume.internal.kept.ResumeVault;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.DynamicPropertyRegistry;
import org.springframework.test.context.DynamicPropertySource;
import org.springframework.transaction.support.TransactionOperations;

/** What a resume says is nowhere on the disk, its owner reads it as before, and the key can be changed at any time. */
@DatabaseTest(classes = ResumeSlice.class, properties = "jobatlas.warm-up=false")
class SealedResumesIT {

    @TempDir
    private static Path data;

    @Autowired
    private ResumeService resumes;

    @Autowired
    private ResumeTexts texts;

    @Autowired
    private ResumeKeys keys;

    @Autowired
    private KeyRotation rotation;

    @Autowired
    private PlainResumes plain;

    @Autowired
    private ResumeVault vault;

    @Autowired
    private TransactionOperations transaction;

    @Autowired
    private JdbcClient database;

    @SuppressWarnings("NullAway.Init")
    private UUID account;

    @DynamicPropertySource
    static void folder(DynamicPropertyRegistry settings) {
        settings.add("jobatlas.data", data::toString);
    }

    @BeforeEach
    void aSeekerIsSignedIn() {
        database.sql("delete from resume").update();
        account = UUID.randomUUID();
        database.sql("""
                        insert into account (id, version, email, password_hash, status, language, security_stamp,
                            email_confirmed_at, created_at)
                        values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())""").params(account, account + "@example.org").update();
        var who = new TestingAuthenticationToken(account.toString(), "", "ROLE_SEEKER");
        SecurityContextHolder.getContext().setAuthentication(who);
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aMarkerInAResumeIsNowhereInTheDatabaseNorOnTheDiskAndItsOwnerReadsIt() throws IOException {
        String marker = marker();
        ResumeId resume = store(marker);
        assertThat(resumes.findFile(resume).orElseThrow().content()).isEqualTo(content(marker));
        assertThat(text(resume)).hasValueSatisfying(text -> assertThat(text).contains(marker));
        assertThat(placesOf(marker)).isEmpty();
    }

    @Test
    void theSearchForAMarkerFindsOneThatIsPlainAndSealingRemovesItFromTheTable() throws IOException {
        String marker = marker();
        ResumeId old = storePlain(marker);
        assertThat(placesOf(marker)).contains("table resume").hasSizeGreaterThan(1);
        assertThat(text(old)).as("before it is sealed").isPresent();
        plain.sealAll();
        assertThat(placesOf(marker))
                .as("but for the log of changes, which is overwritten with time")
                .allMatch(place -> place.contains("pg_wal"));
        assertThat(resumes.findFile(old).orElseThrow().content()).isEqualTo(content(marker));
        assertThat(text(old)).hasValueSatisfying(text -> assertThat(text).contains(marker));
    }

    @Test
    void aNewKeySealsEverythingAnewAndTheOldOneIsGone() {
        ResumeId one = store("one");
        ResumeId two = store("two");
        int before = vault.keys().primary();
        assertThat(SystemRights.call(keys::rotate)).isEqualTo(new ResumeKeys.Sealing(2, 0));
        assertThat(vault.keys().primary()).isNotEqualTo(before);
        assertThat(vault.keys().size()).isEqualTo(1);
        assertThat(text(one)).isPresent();
        assertThat(text(two)).isPresent();
        assertThatThrownBy(keys::rotate).as("by a seeker").isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aRotationThatWasCutOffGoesOnWithTheKeyItHadMade() {
        ResumeId sealedBefore = store("before");
        vault.keys().addPrimary();
        int made = vault.keys().primary();
        ResumeId sealedAfter = store("after");
        assertThat(text(sealedBefore)).as("in the middle").isPresent();
        assertThat(SystemRights.call(keys::rotate)).isEqualTo(new ResumeKeys.Sealing(1, 0));
        assertThat(vault.keys().primary()).isEqualTo(made);
        assertThat(vault.keys().size()).isEqualTo(1);
        assertThat(text(sealedBefore)).isPresent();
        assertThat(text(sealedAfter)).isPresent();
        assertThat(rotation.finish()).as("nothing is left").isEqualTo(new ResumeKeys.Sealing(0, 0));
    }

    @Test
    void whatWasReadJustBeforeAKeyWasDroppedStillOpensHereAndTheKeyIsNowhereOnTheDisk() {
        ResumeId resume = store("one");
        byte[] read = database.sql("select sealed_text from resume where id = ?")
                .param(resume.value())
                .query((row, number) -> row.getBytes(1))
                .single();
        SystemRights.call(keys::rotate);
        assertThat(vault.openText(resume.value(), read)).contains("one");
        KeyFile started = new KeyFile(data.resolve("resume.keys"), () -> true);
        assertThatThrownBy(() -> started.open(read, "resume/" + resume.value() + "/text"))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void aRowThatNoKeyOpensHoldsUpNoOtherAndKeepsTheOldKey() {
        ResumeId broken = store("broken");
        database.sql("update resume set content = 'x'::bytea where id = ?")
                .param(broken.value())
                .update();
        ResumeId whole = store("whole");
        assertThat(SystemRights.call(keys::rotate)).isEqualTo(new ResumeKeys.Sealing(1, 1));
        assertThat(vault.keys().size()).isEqualTo(2);
        assertThat(text(whole)).isPresent();
        database.sql("delete from resume where id = ?").param(broken.value()).update();
        assertThat(SystemRights.call(keys::rotate)).isEqualTo(new ResumeKeys.Sealing(0, 0));
        assertThat(vault.keys().size()).as("nothing needs the old key").isEqualTo(1);
    }

    @Test
    void aKilledRotationLeavesNoCopyOfTheKeysBehindTheNextOne() throws IOException {
        store("one");
        Path left = Files.copy(data.resolve("resume.keys"), data.resolve("resume.keys." + UUID.randomUUID()));
        SystemRights.call(keys::rotate);
        assertThat(left).doesNotExist();
        assertThat(data.resolve("resume.keys")).exists();
    }

    @Test
    void anotherProcessSeesANewKeyAtOnce() {
        KeyFile beside = new KeyFile(data.resolve("resume.keys"), () -> true);
        assertThat(beside.primary()).isEqualTo(vault.keys().primary());
        SystemRights.call(keys::rotate);
        assertThat(beside.primary()).isEqualTo(vault.keys().primary());
    }

    @Test
    void whatIsSealedForOneRowDoesNotOpenInAnother() {
        ResumeId one = store("one");
        ResumeId two = store("two");
        database.sql("""
                        update resume set sealed_text = (select sealed_text from resume where id = ?),
                            content = (select content from resume where id = ?) where id = ?""").params(one.value(), one.value(), two.value()).update();
        assertThatThrownBy(() -> text(two)).isInstanceOf(IllegalStateException.class);
        assertThatThrownBy(() -> resumes.findFile(two)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void theKeysAreTheOwnersAloneAndAreNotMadeAnewWhereResumesNeedTheOldOnes() throws IOException {
        store("one");
        Path file = data.resolve("resume.keys");
        if (Files.getFileStore(file).supportsFileAttributeView("posix")) {
            assertThat(java.nio.file.attribute.PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
        Path away = Files.move(file, data.resolve("away"));
        try {
            assertThatThrownBy(() -> store("two")).hasStackTraceContaining("bring it back");
        } finally {
            Files.move(away, file);
        }
        store("two");
    }

    /** Tables and files that hold the marker as it was written. */
    private List<String> placesOf(String marker) throws IOException {
        database.sql("checkpoint").update();
        Stream<String> tables =
                database
                        .sql("select tablename from pg_tables where schemaname = 'public'")
                        .query(String.class)
                        .list()
                        .stream()
                        .filter(table -> database.sql("select exists (select 1 from " + table
                                        + " t where t::text like ? or t::text like ?)")
                                .params("%" + marker + "%", "%" + hex(marker) + "%")
                                .query(Boolean.class)
                                .single())
                        .map(table -> "table " + table);
        String folder = database.sql("show data_directory").query(String.class).single();
        return Stream.concat(tables, Stream.concat(files(Path.of(folder), marker), files(data, marker)))
                .toList();
    }

    private static Stream<String> files(Path folder, String marker) throws IOException {
        try (Stream<Path> all = Files.walk(folder)) {
            return all
                    .filter(Files::isRegularFile)
                    .filter(file -> holds(file, marker))
                    .map(Path::toString)
                    .toList()
                    .stream();
        }
    }

    private static boolean holds(Path file, String marker) {
        try {
            return Files.readString(file, StandardCharsets.ISO_8859_1).contains(marker);
        } catch (NoSuchFileException e) {
            return false;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String hex(String text) {
        return java.util.HexFormat.of().formatHex(text.getBytes(UTF_8));
    }

    private static String marker() {
        return "marker" + UUID.randomUUID().toString().replace("-", "");
    }

    private static byte[] content(String words) {
        return ("Nurse, resume, " + words).getBytes(UTF_8);
    }

    private ResumeId store(String words) {
        return resumes.store(new ResumeFile("cv.txt", content(words)));
    }

    /** As the portal stored it before resumes were sealed. */
    private ResumeId storePlain(String words) {
        UUID id = UUID.randomUUID();
        transaction.executeWithoutResult(status -> database.sql("""
                        insert into resume (id, account_id, file_name, media_type, size, sha256, content, text, ocr,
                            truncated, created_at)
                        values (?, ?, 'cv.txt', 'text/plain', 1, ?, ?, ?, false, false, now())""")
                .params(id, account, id.toString(), content(words), new String(content(words), UTF_8))
                .update());
        return new ResumeId(id);
    }

    private Optional<String> text(ResumeId resume) {
        return SystemRights.call(() -> texts.find(resume));
    }

    @Test
    void textsAreForThePortalsOwnWorkAlone() {
        ResumeId resume = store("kept");
        assertThatThrownBy(() -> texts.find(resume)).isInstanceOf(AccessDeniedException.class);
    }
}
