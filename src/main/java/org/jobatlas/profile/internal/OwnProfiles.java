package org.jobatlas.profile.internal;

import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileEditor;
import org.jobatlas.profile.ProfileId;
import org.jobatlas.profile.ProfileService;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Profiles in the database, each seen by its owner alone. */
@Service
@Transactional
class OwnProfiles implements ProfileService {

    private final ProfileRepository profiles;
    private final ProfileStore store;
    private final ResumeProfiles resumeProfiles;
    private final ResumeService resumes;
    private final ProfileEditor editor;
    private final CurrentAccount current;

    OwnProfiles(
            ProfileRepository profiles,
            ProfileStore store,
            ResumeProfiles resumeProfiles,
            ResumeService resumes,
            ProfileEditor editor,
            CurrentAccount current) {
        this.profiles = profiles;
        this.store = store;
        this.resumeProfiles = resumeProfiles;
        this.resumes = resumes;
        this.editor = editor;
        this.current = current;
    }

    @Override
    public Optional<StoredProfile> findFor(ResumeId resume) {
        if (resumes.find(resume).isEmpty()) {
            return Optional.empty();
        }
        resumeProfiles.readOnce(resume, current.get());
        return profiles.findByResumeIdAndAccountId(resume.value(), owner()).map(store::read);
    }

    @Override
    public Optional<StoredProfile> find(ProfileId id) {
        return profiles.findByIdAndAccountId(id.value(), owner()).map(store::read);
    }

    @Override
    public Optional<StoredProfile> findLatest() {
        return profiles.findFirstByAccountIdOrderByUpdatedAtDesc(owner()).map(store::read);
    }

    @Override
    public StoredProfile update(ProfileId id, Profile edited) {
        ProfileEntity row = profiles.findByIdAndAccountId(id.value(), owner())
                .orElseThrow(() -> new NoSuchElementException("No profile " + id));
        Profile before = store.read(row).profile();
        return store.write(row, editor.revise(before, edited));
    }

    private UUID owner() {
        return current.get().value();
    }
}
