package org.jobatlas.profile.internal.findable;

import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.ConsentAnswered;
import org.jobatlas.account.Consents;
import org.jobatlas.account.SystemRights;
import org.jobatlas.profile.ProfileUpdated;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.profile.internal.kept.ProfileEntity;
import org.jobatlas.profile.internal.kept.ProfileRepository;
import org.jobatlas.profile.internal.kept.ProfileStore;
import org.jobatlas.resume.ResumeDeleted;
import org.jobatlas.resume.ResumeTexts;
import org.springframework.context.event.EventListener;
import org.springframework.modulith.events.ApplicationModuleListener;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/**
 * Keeps the people index in step with consents and profiles. Removals happen in the transaction that causes them;
 * additions happen afterwards, and check the consent again.
 */
@Component
public class FindableKeeper {

    private final FindableRows rows;
    private final ProfileRepository profiles;
    private final ProfileStore store;
    private final ResumeTexts texts;
    private final FindableText blind;
    private final Consents consents;

    FindableKeeper(
            FindableRows rows,
            ProfileRepository profiles,
            ProfileStore store,
            ResumeTexts texts,
            FindableText blind,
            Consents consents) {
        this.rows = rows;
        this.profiles = profiles;
        this.store = store;
        this.texts = texts;
        this.blind = blind;
        this.consents = consents;
    }

    @EventListener
    @Transactional
    public void withdrawn(ConsentAnswered answer) {
        if (answer.use() == Use.BEING_FOUND && !answer.given()) {
            remove(answer.account());
        }
    }

    @ApplicationModuleListener
    public void given(ConsentAnswered answer) {
        if (answer.use() == Use.BEING_FOUND && answer.given()) {
            refresh(answer.account());
        }
    }

    @ApplicationModuleListener
    public void on(ProfileUpdated event) {
        refresh(event.account());
    }

    /** After the deletion of the resume that a person is found by, the previous one is used, if any. */
    @EventListener
    @Transactional
    public void on(ResumeDeleted event) {
        rows.lock(event.account());
        boolean found = rows.find(event.account())
                .flatMap(row -> profiles.findByIdAndAccountId(
                        row.getProfileId(), event.account().value()))
                .filter(profile -> profile.resumeId().equals(event.resume().value()))
                .isPresent();
        if (found) {
            rows.remove(event.account());
            profiles.findFirstByAccountIdAndResumeIdNotOrderByUpdatedAtDesc(
                            event.account().value(), event.resume().value())
                    .ifPresent(profile -> write(event.account(), profile));
        }
    }

    /** Removes a person at once. */
    @Transactional
    public void remove(AccountId person) {
        rows.lock(person);
        rows.remove(person);
    }

    /** Updates a person from the latest profile, if they consent. */
    @Transactional
    public void refresh(AccountId person) {
        rows.lock(person);
        Optional<ProfileEntity> latest =
                agrees(person) ? profiles.findFirstByAccountIdOrderByUpdatedAtDesc(person.value()) : Optional.empty();
        latest.ifPresentOrElse(profile -> write(person, profile), () -> rows.remove(person));
    }

    private boolean agrees(AccountId person) {
        return SystemRights.call(() -> consents.isGiven(person, Use.BEING_FOUND));
    }

    private void write(AccountId person, ProfileEntity profile) {
        StoredProfile stored = store.read(profile);
        SystemRights.call(() -> texts.find(stored.resume())
                        .map(resume -> blind.of(person, resume, stored.profile().experience())))
                .ifPresentOrElse(text -> rows.write(person, stored, text), () -> rows.remove(person));
    }
}
