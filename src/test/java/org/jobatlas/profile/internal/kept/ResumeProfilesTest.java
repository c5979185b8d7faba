package org.jobatlas.profile.internal.kept;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.doAnswer;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.time.Duration;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.Stream;
import org.jobatlas.account.AccountId;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.profile.internal.Readers;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeTexts;
import org.junit.jupiter.api.Test;

class ResumeProfilesTest {

    private static final ResumeId RESUME = new ResumeId(UUID.randomUUID());
    private static final AccountId OWNER = new AccountId(UUID.randomUUID());
    private static final String TEXT = "Nurse\n\nExperience\nNurse, Leeds, 2019 - 2024";

    private final AtomicBoolean kept = new AtomicBoolean();
    private final AtomicInteger readings = new AtomicInteger();
    private final CountDownLatch goOn = new CountDownLatch(1);

    @Test
    void twoWhoAskAtOnceGetTheResumeReadOnce() throws InterruptedException {
        ResumeProfiles profiles = reading((text, turn) -> read());
        Thread first = asking(profiles);
        Thread second = asking(profiles);
        await().atMost(Duration.ofSeconds(10))
                .until(() -> readings.get() > 0
                        && Stream.of(first, second).allMatch(thread -> thread.getState() == Thread.State.WAITING));
        goOn.countDown();
        first.join();
        second.join();
        assertThat(kept).isTrue();
        assertThat(readings).hasValue(1);
    }

    @Test
    void whoeverWaitedReadsWhereTheFirstOneFailed() throws InterruptedException {
        ResumeProfiles profiles = reading((text, turn) -> {
            Profile read = read();
            if (readings.get() == 1) {
                throw new IllegalStateException("The first reading fails");
            }
            return read;
        });
        Thread first = asking(profiles);
        await().atMost(Duration.ofSeconds(10)).until(() -> readings.get() == 1);
        Thread second = asking(profiles);
        await().atMost(Duration.ofSeconds(10)).until(() -> second.getState() == Thread.State.WAITING);
        goOn.countDown();
        first.join();
        second.join();
        assertThat(kept).isTrue();
        assertThat(readings).hasValue(2);
    }

    @Test
    void whoeverLeavesDoesNotWaitForTheOther() throws InterruptedException {
        ResumeProfiles profiles = reading((text, turn) -> read());
        Thread first = asking(profiles);
        await().atMost(Duration.ofSeconds(10)).until(() -> readings.get() == 1);
        ReadingTurn turn = ReadingTurn.unattended();
        Thread second = asking(profiles, turn);
        await().atMost(Duration.ofSeconds(10)).until(() -> second.getState() == Thread.State.WAITING);
        turn.cancel();
        boolean left = second.join(Duration.ofSeconds(10));
        goOn.countDown();
        first.join();
        assertThat(left).isTrue();
        assertThat(readings).hasValue(1);
    }

    private Profile read() {
        readings.incrementAndGet();
        try {
            goOn.await();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
        return Readers.extractor().extract(TEXT);
    }

    private static Thread asking(ResumeProfiles profiles) {
        return asking(profiles, ReadingTurn.unattended());
    }

    private static Thread asking(ResumeProfiles profiles, ReadingTurn turn) {
        Thread thread = new Thread(() -> profiles.readOnce(RESUME, OWNER, turn));
        thread.setUncaughtExceptionHandler((_, _) -> {});
        thread.start();
        return thread;
    }

    private ResumeProfiles reading(ProfileExtractor extractor) {
        ResumeTexts texts = id -> Optional.of(TEXT);
        ProfileRepository repository = mock(ProfileRepository.class);
        when(repository.existsByResumeId(RESUME.value())).thenAnswer(_ -> kept.get());
        ProfileStore store = mock(ProfileStore.class);
        doAnswer(_ -> {
                    kept.set(true);
                    return null;
                })
                .when(store)
                .addOnce(any(), any(), any());
        return new ResumeProfiles(texts, extractor, repository, store);
    }
}
