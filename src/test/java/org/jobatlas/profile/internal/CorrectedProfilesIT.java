package org.jobatlas.profile.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.Mockito.when;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.SystemRights;
import org.jobatlas.model.StoredModel;
import org.jobatlas.profile.CorrectedProfiles;
import org.jobatlas.profile.CorrectedProfiles.Corrected;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileService;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.taxonomy.FieldClassifiers;
import org.jobatlas.taxonomy.FieldExample;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.context.ContextConfiguration;

/** What people chose teaches as long as they allow it, and nobody's choice is read anew. */
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
class CorrectedProfilesIT {

    private static final String RESUME = """
            Registered Nurse, Karolinska Hospital
            January 2016 - Present
            Triage and wound care on a surgical ward.
            """;

    @Autowired
    private ResumeService resumes;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private CorrectedProfiles corrected;

    @Autowired
    private Consents consents;

    @Autowired
    private FieldClassifiers classifiers;

    @Autowired
    private JdbcClient database;

    private final AccountId seeker = new AccountId(UUID.randomUUID());

    @BeforeEach
    void aSeeker() {
        database.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp, email_confirmed_at, created_at)
            values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())\
            """).params(seeker.value(), seeker + "@example.org").update();
        signIn(seeker.toString(), "SEEKER");
    }

    @AfterEach
    void leave() {
        SystemRights.run(() -> classifiers.activate((StoredModel) null));
        Mockito.reset(consents);
        database.sql("delete from account where id = ?").param(seeker.value()).update();
        SecurityContextHolder.clearContext();
    }

    private static void signIn(String name, String role) {
        SecurityContextHolder.getContext().setAuthentication(new TestingAuthenticationToken(name, "", "ROLE_" + role));
    }

    private StoredProfile stored() {
        return profiles.findFor(resumes.store(new ResumeFile("cv.txt", RESUME.getBytes(UTF_8))))
                .orElseThrow();
    }

    private StoredProfile chosen() {
        StoredProfile stored = stored();
        Profile before = stored.profile();
        return profiles.update(
                stored.id(),
                before.withFields(new FieldScores(Map.of("science", 1.0)))
                        .withFacts(before.facts()
                                .withCorrections(before.facts().corrected().withOwnFields())));
    }

    private List<Corrected> read() {
        List<Corrected> all = new ArrayList<>();
        SystemRights.run(() -> corrected.read(Instant.EPOCH, Instant.parse("2100-01-01T00:00:00Z"), all::add));
        return all.stream().filter(one -> one.person().equals(seeker.value())).toList();
    }

    @Test
    void whatSomebodyChoseTeachesAsLongAsTheyAllowIt() {
        chosen();
        assertThat(read()).isEmpty();
        when(consents.givers(Use.TRAINING)).thenReturn(Set.of(seeker));
        assertThat(read())
                .singleElement()
                .satisfies(one -> assertThat(one.chosen().probabilities()).containsOnlyKeys("science"));
        when(consents.givers(Use.TRAINING)).thenReturn(Set.of());
        assertThat(read()).isEmpty();
    }

    @Test
    void whatNobodyChoseTeachesNothing() {
        stored();
        when(consents.givers(Use.TRAINING)).thenReturn(Set.of(seeker));
        assertThat(read()).isEmpty();
    }

    @Test
    void whenAnotherClassifierServesFieldsAreToldAnewButForThoseThatSomebodyChose() {
        StoredProfile told = stored();
        String before = String.valueOf(told.profile().fields().by());
        SystemRights.run(() -> classifiers.activate(classifiers.learn(
                "fields", List.of(new FieldExample(told.profile().vector(), Set.of("legal"), 1)), 1e-4)));
        Profile anew = profiles.find(told.id()).orElseThrow().profile();
        assertThat(anew.fields().by()).startsWith("fields@").isNotEqualTo(before);
        assertThat(anew.fields().of("legal"))
                .isGreaterThan(told.profile().fields().of("legal"));
        profiles.update(
                told.id(),
                anew.withFields(new FieldScores(Map.of("science", 1.0)))
                        .withFacts(anew.facts()
                                .withCorrections(anew.facts().corrected().withOwnFields())));
        SystemRights.run(() -> classifiers.activate((StoredModel) null));
        assertThat(profiles.find(told.id()).orElseThrow().profile().fields().probabilities())
                .containsOnlyKeys("science");
    }
}
