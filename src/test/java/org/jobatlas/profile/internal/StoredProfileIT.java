package org.jobatlas.profile.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.UUID;
import java.util.stream.Stream;
import org.jobatlas.account.AccountId;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.profile.ProfileService;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.resume.ResumeTextExtractor;
import org.jobatlas.resume.StoredResume;
import org.jobatlas.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

@SpringBootTest(
        classes = ProfileSlice.class,
        // Vaadin finds its routes when a real servlet container starts
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.jpa.properties.hibernate.search.enabled=false",
            "db-scheduler.enabled=false",
            "spring.modulith.moments.enabled=false",
            "jobatlas.warm-up=false",
            "jobatlas.data=target/test-data",
            "jobatlas.resume.parallel=1"
        })
@ContextConfiguration(initializers = TestDatabase.class)
class StoredProfileIT {

    private static final String RESUME = """
            Alva Example
            alva.example@example.org, 070-123 45 67
            Stockholm

            Experience
            Registered Nurse, Karolinska Hospital
            January 2016 - Present
            Triage and wound care on a surgical ward.
            """;

    @Autowired
    private ResumeService resumes;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private ProfileExtractor extractor;

    @Autowired
    private ResumeTextExtractor texts;

    @Autowired
    private ProfileSlice.Updates updates;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void aSeekerIsSignedIn() {
        signIn("SEEKER");
    }

    @AfterEach
    void nobodyIsSignedIn() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void aStoredResumeGetsItsProfileInTheBackground() {
        ResumeId resume = store(RESUME);
        await().pollInSameThread()
                .atMost(Duration.ofSeconds(20))
                .until(() -> profiles.findLatest().isPresent());
        StoredProfile stored = profiles.findLatest().orElseThrow();
        assertThat(stored.resume()).isEqualTo(resume);
        assertThat(stored.profile().place()).hasFieldOrPropertyWithValue("name", "Stockholm");
        assertThat(stored.profile().text()).contains("wound care").doesNotContain("Alva", "070");
        assertThat(updates.heard).anyMatch(update -> update.profile().equals(stored.id()));
    }

    @Test
    void whoeverWaitsGetsTheSameProfileAtOnce() {
        Profile stored = profiles.findFor(store(RESUME)).orElseThrow().profile();
        Profile extracted = extractor.extract(RESUME);
        assertThat(stored.vector()).containsExactly(extracted.vector());
        assertThat(stored.experience()).isEqualTo(extracted.experience()).isNotEmpty();
        assertThat(stored.skills()).isEqualTo(extracted.skills()).isNotEmpty();
        assertThat(stored.fields()).isEqualTo(extracted.fields());
        assertThat(stored.languages()).isEqualTo(extracted.languages());
    }

    @Test
    void theSameFileIsKeptOnce() {
        assertThat(store(RESUME)).isEqualTo(store(RESUME));
        assertThat(resumes.list())
                .singleElement()
                .extracting(StoredResume::fileName)
                .isEqualTo("cv.txt");
    }

    @Test
    void editsAreKept() {
        StoredProfile stored = profiles.findFor(store(RESUME)).orElseThrow();
        Profile before = stored.profile();
        profiles.update(stored.id(), withoutSkills(before));
        assertThat(profiles.find(stored.id()).orElseThrow().profile().skills()).isEmpty();
        assertThat(profiles.findFor(stored.resume()).orElseThrow().profile().skills())
                .as("an edit is not overwritten by reading the resume again")
                .isEmpty();
    }

    @Test
    void aProfileFromBeforeThereWereFactsGetsThemFromItsResume() {
        ResumeId resume = store(RESUME + "\nLanguages\nEnglish (native), Swedish B2\nWilling to relocate\n");
        StoredProfile stored = profiles.findFor(resume).orElseThrow();
        database.sql("update profile set document = (document::jsonb - 'facts')::text where id = ?")
                .param(stored.id().value())
                .update();
        StoredProfile old = profiles.find(stored.id()).orElseThrow();
        assertThat(old.profile().facts()).isEqualTo(stored.profile().facts());
        assertThat(old.profile().facts().relocates()).isTrue();
        assertThat(old.updatedAt()).isEqualTo(stored.updatedAt());
    }

    @Test
    void resumesAndProfilesOfOthersDoNotExist() {
        ResumeId resume = store(RESUME);
        StoredProfile stored = profiles.findFor(resume).orElseThrow();
        signIn("SEEKER");
        assertThat(resumes.list()).isEmpty();
        assertThat(resumes.find(resume)).isEmpty();
        assertThat(resumes.findFile(resume)).isEmpty();
        assertThat(profiles.find(stored.id())).isEmpty();
        assertThat(profiles.findFor(resume)).isEmpty();
        assertThatThrownBy(() -> profiles.update(stored.id(), stored.profile()))
                .isInstanceOf(NoSuchElementException.class);
        resumes.delete(resume);
        assertThat(database.sql("select count(*) from resume where id = ?")
                        .param(resume.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void onlySeekersKeepResumes() {
        signIn("RECRUITER");
        assertThatThrownBy(() -> store(RESUME)).isInstanceOf(AccessDeniedException.class);
        SecurityContextHolder.clearContext();
        assertThatThrownBy(() -> profiles.findLatest()).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }

    @Test
    void visitorsMayHaveAFileReadWithoutAnythingBeingKept() {
        SecurityContextHolder.clearContext();
        long before = count();
        String text =
                texts.extract(new ResumeFile("cv.txt", RESUME.getBytes(UTF_8))).text();
        assertThat(extractor.extract(text).skills()).isNotEmpty();
        assertThat(count()).isEqualTo(before);
    }

    @Test
    void aDeletedResumeTakesItsProfileWithIt() {
        ResumeId resume = store(RESUME);
        StoredProfile stored = profiles.findFor(resume).orElseThrow();
        resumes.delete(resume);
        assertThat(resumes.list()).isEmpty();
        assertThat(profiles.find(stored.id())).isEmpty();
    }

    @Test
    void theSameResumeInFourLayoutsGivesTheSameProfile() throws IOException {
        Path folder = Path.of(System.getProperty("jobatlas.shared-data", "../shared/data"), "resumes-layouts");
        Assumptions.assumeTrue(Files.isDirectory(folder), "The folder of the resume in four layouts is absent");
        List<Profile> read;
        try (Stream<Path> files = Files.list(folder)) {
            read = files.filter(file -> file.toString().endsWith(".pdf"))
                    .map(this::read)
                    .toList();
        }
        assertThat(read).hasSize(4);
        Profile first = read.getFirst();
        assertThat(first.experience()).hasSize(3);
        assertThat(first.skills()).hasSizeGreaterThan(20);
        assertThat(read)
                .allSatisfy(other -> assertThat(other)
                        .usingRecursiveComparison()
                        .ignoringFields("text", "vector", "fields")
                        .isEqualTo(first));
        assertThat(read).allSatisfy(other -> assertThat(other.fields().top(1)).containsExactly("it"));
        assertThat(read)
                .allSatisfy(other ->
                        assertThat(cosine(other.vector(), first.vector())).isGreaterThan(0.97));
    }

    private Profile read(Path file) {
        try {
            return extractor.extract(texts.extract(new ResumeFile("cv.pdf", Files.readAllBytes(file)))
                    .text());
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static double cosine(float[] one, float[] other) {
        double product = 0;
        for (int i = 0; i < one.length; i++) {
            product += one[i] * other[i];
        }
        return product;
    }

    private ResumeId store(String text) {
        return resumes.store(new ResumeFile("../cv.txt", text.getBytes(UTF_8)));
    }

    private long count() {
        return database.sql("select count(*) from resume").query(Long.class).single();
    }

    private void signIn(String role) {
        AccountId account = new AccountId(UUID.randomUUID());
        database.sql("""
                        insert into account (id, version, email, password_hash, status, language, security_stamp,
                            email_confirmed_at, created_at)
                        values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())""").params(account.value(), account + "@example.org").update();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(account.toString(), "", "ROLE_" + role));
    }

    private static Profile withoutSkills(Profile profile) {
        return new Profile(
                profile.experience(),
                List.of(),
                profile.years(),
                profile.seniority(),
                profile.education(),
                profile.languages(),
                profile.place(),
                profile.fields(),
                profile.language(),
                profile.text(),
                profile.vector());
    }
}
