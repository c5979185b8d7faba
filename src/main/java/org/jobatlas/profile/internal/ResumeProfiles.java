package org.jobatlas.profile.internal;

import org.jobatlas.account.AccountId;
import org.jobatlas.account.SystemRights;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeTextExtracted;
import org.jobatlas.resume.ResumeTexts;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;

/** Reads the profile of every stored resume once: in the background, or at once where somebody waits for it. */
@Component
class ResumeProfiles {

    private final ResumeTexts texts;
    private final ProfileExtractor extractor;
    private final ProfileRepository profiles;
    private final ProfileStore store;

    ResumeProfiles(ResumeTexts texts, ProfileExtractor extractor, ProfileRepository profiles, ProfileStore store) {
        this.texts = texts;
        this.extractor = extractor;
        this.profiles = profiles;
        this.store = store;
    }

    @ApplicationModuleListener
    void on(ResumeTextExtracted event) {
        readOnce(event.resume(), event.account(), ReadingTurn.unattended());
    }

    /** Does nothing where the profile is there already, so that an event that comes again overwrites no edit. */
    void readOnce(ResumeId resume, AccountId owner, ReadingTurn turn) {
        if (profiles.existsByResumeId(resume.value())) {
            return;
        }
        SystemRights.call(() -> texts.find(resume))
                .map(text -> extractor.extract(text, turn))
                .ifPresent(profile -> store.addOnce(owner, resume, profile));
    }
}
