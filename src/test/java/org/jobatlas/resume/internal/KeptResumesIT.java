package org.jobatlas.resume.internal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.resume.StoredResume;
import org.jobatlas.resume.UnreadableResumeException;
import org.jobatlas.resume.UnreadableResumeException.Reason;
import org.jobatlas.testing.DatabaseTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.TestingAuthenticationToken;
import org.springframework.security.concurrent.DelegatingSecurityContextExecutorService;
import org.springframework.security.core.context.SecurityContextHolder;

/** What an account keeps has limits, and what nobody waits for any more is not kept. */
@DatabaseTest(
        classes = ResumeSlice.class,
        properties = {
            "jobatlas.warm-up=false",
            "jobatlas.data=target/test-data",
            "jobatlas.resume.account.resumes=3",
            "jobatlas.resume.account.size=2000B"
        })
class KeptResumesIT {

    @Autowired
    private ResumeService resumes;

    @Autowired
    private JdbcClient database;

    @BeforeEach
    void aSeekerIsSignedIn() {
        UUID account = UUID.randomUUID();
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
    void anAccountKeepsSoManyResumesAndOneThatIsRemovedMakesRoom() {
        List<ResumeId> kept = List.of(store("one"), store("two"), store("three"));
        assertThat(refusal("four")).isEqualTo(Reason.ACCOUNT_FULL);
        assertThat(store("two")).as("the same file again").isEqualTo(kept.get(1));
        resumes.delete(kept.getFirst());
        store("four");
        assertThat(resumes.list()).hasSize(3);
    }

    @Test
    void anAccountKeepsSoManyBytes() {
        store("nurse ".repeat(300));
        assertThat(refusal("chef ".repeat(100))).isEqualTo(Reason.ACCOUNT_FULL);
        assertThat(resumes.list()).hasSize(1);
    }

    @Test
    void filesAtTheSameTimeDoNotGetPastTheLimit() throws Exception {
        List<Future<ResumeId>> storing = new ArrayList<>();
        try (ExecutorService threads =
                new DelegatingSecurityContextExecutorService(Executors.newVirtualThreadPerTaskExecutor())) {
            for (int file = 0; file < 8; file++) {
                String text = "file number " + file;
                storing.add(threads.submit(() -> store(text)));
            }
        }
        assertThat(storing.stream().filter(each -> each.state() == Future.State.SUCCESS))
                .hasSize(3);
        assertThat(resumes.list()).hasSize(3);
    }

    @Test
    void whatWasGivenUpIsNotKept() {
        ReadingTurn turn = ReadingTurn.of("session", "network", before -> {});
        turn.cancel();
        ResumeFile file = new ResumeFile("cv.txt", "Nurse in a hospital".getBytes(UTF_8));
        assertThatThrownBy(() -> resumes.store(file, turn))
                .isInstanceOfSatisfying(
                        UnreadableResumeException.class,
                        e -> assertThat(e.reason()).isEqualTo(Reason.CANCELLED));
        assertThat(resumes.list()).extracting(StoredResume::fileName).isEmpty();
    }

    private ResumeId store(String text) {
        return resumes.store(new ResumeFile("cv.txt", ("Nurse, resume " + text).getBytes(UTF_8)));
    }

    private Reason refusal(String text) {
        return org.assertj.core.api.Assertions.catchThrowableOfType(UnreadableResumeException.class, () -> store(text))
                .reason();
    }
}
