package org.jobatlas.account.internal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.awaitility.core.ConditionTimeoutException;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.SystemRights;
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
import org.jobatlas.job.PostingId;
import org.jobatlas.job.SavedPostings;
import org.jobatlas.profile.ProfileService;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.testing.WholePortal;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Somebody's other windows still work while the account goes. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ErasureRaceIT {

    private static final int PEOPLE = 5;

    private Path folder;
    private ConfigurableApplicationContext portal;
    private PostingId posting;

    @BeforeAll
    void start(@TempDir Path empty) throws IOException {
        folder = empty;
        portal = WholePortal.start(folder);
        Path file = Files.writeString(folder.resolve("ads.csv"), """
            id,title,company,location,country,description
            1,Staff Nurse,Leeds Hospital,Leeds,GB,"A ward of adults looks for a nurse with wound care."
            """);
        SystemRights.run(() ->
                portal.getBean(PostingImport.class).run(file, ImportOptions.DEFAULT, (bytes, of, postings) -> {}));
        posting = new PostingId(portal.getBean(JdbcClient.class)
                .sql("select id from posting")
                .query(UUID.class)
                .single());
    }

    @AfterAll
    void stop() {
        portal.close();
    }

    @Test
    void whatOtherWindowsWriteWhileAnAccountGoesIsNotLeftBehind() throws Exception {
        Map<String, String> left = new LinkedHashMap<>();
        AtomicInteger written = new AtomicInteger();
        AtomicInteger refused = new AtomicInteger();
        for (int i = 0; i < PEOPLE; i++) {
            String word = "Quibble" + (char) ('a' + i % 26) + i + "worth";
            LeavingPerson person = LeavingPerson.named(word, portal);
            AtomicBoolean gone = new AtomicBoolean();
            try (ExecutorService windows = Executors.newFixedThreadPool(4)) {
                List<Future<?>> open = new ArrayList<>();
                for (Runnable window : windows(word)) {
                    open.add(windows.submit(() -> {
                        while (!gone.get()) {
                            try {
                                person.does(() -> {
                                    window.run();
                                    return 0;
                                });
                                written.incrementAndGet();
                            } catch (RuntimeException e) {
                                refused.incrementAndGet();
                            }
                        }
                    }));
                }
                try {
                    Thread.sleep(60 + 80L * i);
                    person.leaves();
                    Thread.sleep(100);
                } finally {
                    gone.set(true);
                }
                for (Future<?> each : open) {
                    each.get(1, TimeUnit.MINUTES);
                }
            }
            LeftBehind behind = new LeftBehind(portal.getBean(JdbcClient.class), folder);
            for (String sought : List.of(word, person.id().toString())) {
                try {
                    await().atMost(Duration.ofSeconds(5))
                            .until(() ->
                                    behind.tables(sought).stream().allMatch(table -> table.equals("security_event")));
                } catch (ConditionTimeoutException e) {
                    left.put(sought, behind.tables(sought).toString());
                }
            }
        }
        assertThat(written.get()).isGreaterThan(PEOPLE);
        assertThat(refused.get()).as("once the account is gone").isPositive();
        assertThat(left).isEmpty();
        assertThat(deadlocks())
                .as("waits for each other that the database had to end")
                .isZero();
    }

    private long deadlocks() {
        return portal.getBean(JdbcClient.class)
                .sql(
                        "select pg_stat_force_next_flush(), deadlocks from pg_stat_database where datname = current_database()")
                .query((row, number) -> row.getLong(2))
                .single();
    }

    private List<Runnable> windows(String word) {
        return List.of(
                () -> {
                    Feedback feedback = portal.getBean(Feedback.class);
                    ImpressionListId list = new ImpressionListId(UUID.randomUUID());
                    feedback.recordShown(new ShownList(
                            list,
                            Surface.RECOMMENDATION,
                            "test",
                            new ListOrigin(Map.of(), 0.3, 10, "only near " + word, null),
                            List.of(),
                            List.of(ShownItem.hit(1, posting))));
                    feedback.record(list, posting, InteractionKind.NOT_RELEVANT, Reason.WRONG_FIELD);
                    feedback.blockEmployer(word + " Ltd", true);
                },
                () -> {
                    portal.getBean(SavedPostings.class).save(posting, true);
                    portal.getBean(SavedPostings.class).save(posting, false);
                },
                () -> {
                    ResumeId resume = portal.getBean(ResumeService.class)
                            .store(
                                    new ResumeFile(
                                            "care.txt",
                                            ("Ada " + word + "\nLeeds\n\nExperience\nRegistered Nurse, " + word
                                                            + " Hospital, Leeds, 2016 - present\nCare of adults.\n"
                                                            + "Skills\nWound care, " + UUID.randomUUID())
                                                    .getBytes(StandardCharsets.UTF_8)),
                                    ReadingTurn.unattended());
                    portal.getBean(ProfileService.class).findFor(resume);
                },
                () -> {
                    portal.getBean(Consents.class).answer(Use.BEING_FOUND, true);
                    portal.getBean(Consents.class).answer(Use.TRAINING, true);
                });
    }
}
