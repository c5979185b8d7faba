package org.jobatlas.profile.internal;

import org.jobatlas.account.AccountId;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeTextExtracted;
import org.jobatlas.resume.ResumeTexts;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Reads the profile of every stored resume once: in the background, or at once where somebody waits for it. */
@Component
class ResumeProfiles {

    private final ResumeTexts texts;
    private final ProfileExtractor extractor;
    private final ProfileRepository profiles;
    private final ProfileStore store;
    private final TransactionTemplate ownTransaction;

    ResumeProfiles(
            ResumeTexts texts,
            ProfileExtractor extractor,
            ProfileRepository profiles,
            ProfileStore store,
            PlatformTransactionManager transactions) {
        this.texts = texts;
        this.extractor = extractor;
        this.profiles = profiles;
        this.store = store;
        this.ownTransaction = new TransactionTemplate(transactions);
        this.ownTransaction.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @ApplicationModuleListener
    void on(ResumeTextExtracted event) {
        readOnce(event.resume(), event.account());
    }

    /** Does nothing where the profile is there already, so that an event that comes again overwrites no edit. */
    void readOnce(ResumeId resume, AccountId owner) {
        if (profiles.existsByResumeId(resume.value())) {
            return;
        }
        texts.find(resume).map(extractor::extract).ifPresent(profile -> {
            try {
                ownTransaction.executeWithoutResult(status -> store.add(owner, resume, profile));
            } catch (DataIntegrityViolationException e) {
                // somebody else read it at the same time, or the resume is gone
                if (texts.find(resume).isPresent() && !profiles.existsByResumeId(resume.value())) {
                    throw e;
                }
            }
        });
    }
}
