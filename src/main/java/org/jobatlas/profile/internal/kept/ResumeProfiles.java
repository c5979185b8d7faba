package org.jobatlas.profile.internal.kept;

import java.util.Map;
import java.util.concurrent.CancellationException;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.profile.internal.Interruptible;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeTextExtracted;
import org.jobatlas.resume.ResumeTexts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;

/** Reads the profile of every stored resume once: in the background, or at once where somebody waits for it. */
@Component
class ResumeProfiles {

    private final ResumeTexts texts;
    private final ProfileExtractor extractor;
    private final ProfileRepository profiles;
    private final ProfileStore store;

    /** Resumes that are being read: whoever asks for one meanwhile waits for it instead of reading it again. */
    private final Map<ResumeId, CountDownLatch> underWay = new ConcurrentHashMap<>();

    ResumeProfiles(ResumeTexts texts, ProfileExtractor extractor, ProfileRepository profiles, ProfileStore store) {
        this.texts = texts;
        this.extractor = extractor;
        this.profiles = profiles;
        this.store = store;
    }

    /** Without a transaction of its own: what was read is there for all as soon as it is stored. */
    @ApplicationModuleListener(propagation = Propagation.NOT_SUPPORTED)
    void on(ResumeTextExtracted event) {
        readOnce(event.resume(), event.account(), ReadingTurn.unattended());
    }

    /** Does nothing where the profile is there already, so that an event that comes again overwrites no edit. */
    void readOnce(ResumeId resume, AccountId owner, ReadingTurn turn) {
        while (!profiles.existsByResumeId(resume.value())) {
            CountDownLatch end = new CountDownLatch(1);
            CountDownLatch other = underWay.putIfAbsent(resume, end);
            if (other == null) {
                try {
                    read(resume, owner, turn);
                    return;
                } finally {
                    underWay.remove(resume);
                    end.countDown();
                }
            }
            // where the other one gave up, the next one reads
            Interruptible.run(turn, () -> ended(other));
        }
    }

    private void read(ResumeId resume, AccountId owner, ReadingTurn turn) {
        if (profiles.existsByResumeId(resume.value())) {
            return;
        }
        SystemRights.call(() -> texts.find(resume))
                .map(text -> extractor.extract(text, turn))
                .ifPresent(profile -> store.addOnce(owner, resume, profile));
    }

    private static boolean ended(CountDownLatch reading) {
        try {
            reading.await();
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new CancellationException("Nobody waits for this resume any more");
        }
    }
}
