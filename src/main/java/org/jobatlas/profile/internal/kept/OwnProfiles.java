package org.jobatlas.profile.internal.kept;

import java.util.NoSuchElementException;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileEditor;
import org.jobatlas.profile.ProfileId;
import org.jobatlas.profile.ProfileService;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionOperations;

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
    private final TransactionOperations transactions;

    OwnProfiles(
            ProfileRepository profiles,
            ProfileStore store,
            ResumeProfiles resumeProfiles,
            ResumeService resumes,
            ProfileEditor editor,
            CurrentAccount current,
            TransactionOperations transactions) {
        this.profiles = profiles;
        this.store = store;
        this.resumeProfiles = resumeProfiles;
        this.resumes = resumes;
        this.editor = editor;
        this.current = current;
        this.transactions = transactions;
    }

    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<StoredProfile> findFor(ResumeId resume) {
        return findFor(resume, ReadingTurn.unattended());
    }

    /** Understanding may take seconds: no transaction is held meanwhile, each step has its own. */
    @Override
    @Transactional(propagation = Propagation.NOT_SUPPORTED)
    public Optional<StoredProfile> findFor(ResumeId resume, ReadingTurn turn) {
        if (resumes.find(resume).isEmpty()) {
            return Optional.empty();
        }
        resumeProfiles.readOnce(resume, current.get(), turn);
        return Objects.requireNonNull(transactions.execute(_ ->
                profiles.findByResumeIdAndAccountId(resume.value(), owner()).map(store::read)));
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
