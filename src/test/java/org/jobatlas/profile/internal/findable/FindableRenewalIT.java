package org.jobatlas.profile.internal.findable;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent;
import org.jobatlas.account.Consents;
import org.jobatlas.profile.ProfileService;
import org.jobatlas.profile.internal.ProfileSlice;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.testing.TestDatabase;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
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
@SuppressWarnings("NullAway.Init")
class FindableRenewalIT {

    private static final String RESUME = """
            Alva Example
            Stockholm

            Experience
            Registered Nurse, Karolinska Hospital
            January 2016 - Present
            Triage and wound care on a surgical ward.
            """;

    private final AccountId owner = new AccountId(UUID.randomUUID());

    @Autowired
    private ResumeService resumes;

    @Autowired
    private ProfileService profiles;

    @Autowired
    private Consents consents;

    @Autowired
    private FindableKeeper keeper;

    @Autowired
    private FindableRenewal renewal;

    @Autowired
    private JdbcClient database;

    @AfterEach
    void nobodyIsSignedInOrFound() {
        SecurityContextHolder.clearContext();
        keeper.remove(owner);
    }

    @Test
    void whoeverWantsToBeFoundAndWasReadByAnotherModelIsDescribedAnewInTheBackground() {
        keepAResume();
        Mockito.when(consents.isGiven(owner, Consent.Use.BEING_FOUND)).thenReturn(true);
        keeper.refresh(owner);
        byte[] vector = found("vector", byte[].class);
        String version = found("vector_way", String.class);
        database.sql("update findable_person set vector_way = 'another/model', vector = ? where account_id = ?")
                .params(new byte[vector.length], owner.value())
                .update();
        database.sql("update profile set model_id = 'another/model' where account_id = ?")
                .param(owner.value())
                .update();
        SecurityContextHolder.clearContext();
        assertThat(renewal.renew()).isEqualTo(1);
        assertThat(found("vector_way", String.class)).isEqualTo(version);
        assertThat(found("vector", byte[].class)).isEqualTo(vector);
        assertThat(renewal.renew()).isZero();
    }

    private void keepAResume() {
        database.sql("""
            insert into account (id, version, email, password_hash, status, language, security_stamp,
                email_confirmed_at, created_at)
            values (?, 0, ?, '', 'ACTIVE', 'en', 0, now(), now())\
            """).params(owner.value(), owner + "@example.org").update();
        SecurityContextHolder.getContext()
                .setAuthentication(new TestingAuthenticationToken(owner.toString(), "", "ROLE_SEEKER"));
        assertThat(profiles.findFor(
                        resumes.store(new ResumeFile("cv.txt", RESUME.getBytes(UTF_8)), ReadingTurn.unattended())))
                .isPresent();
    }

    private <T> T found(String column, Class<T> type) {
        return database.sql("select " + column + " from findable_person where account_id = ?")
                .param(owner.value())
                .query(type)
                .single();
    }
}
