package org.jobatlas.uiharness;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileId;
import org.jobatlas.profile.ProfileService;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.resume.StoredResume;
import org.jobatlas.resume.UnreadableResumeException;

/** Kept resumes in memory, each with the same invented profile until it is edited. */
public final class MemoryResumes implements ResumeService {

    private final CurrentAccount current;
    private final Map<AccountId, List<StoredResume>> resumes = new HashMap<>();
    private final Map<ResumeId, StoredProfile> profiles = new HashMap<>();

    MemoryResumes(CurrentAccount current) {
        this.current = current;
    }

    public MemoryProfiles profiles() {
        return new MemoryProfiles();
    }

    /** Begins anew. */
    public void clear() {
        resumes.clear();
        profiles.clear();
    }

    @Override
    public ResumeId store(ResumeFile file, ReadingTurn turn) {
        if (file.content().length == 0) {
            throw new UnreadableResumeException(UnreadableResumeException.Reason.EMPTY, "empty");
        }
        ResumeId id = new ResumeId(UUID.randomUUID());
        own().addFirst(new StoredResume(id, file.name(), "text/plain", file.content().length, HarnessApplication.NOW));
        profiles.put(
                id,
                new StoredProfile(new ProfileId(UUID.randomUUID()), id, SampleMatches.PROFILE, HarnessApplication.NOW));
        return id;
    }

    @Override
    public List<StoredResume> list() {
        return List.copyOf(own());
    }

    @Override
    public Optional<StoredResume> find(ResumeId id) {
        return own().stream().filter(resume -> resume.id().equals(id)).findFirst();
    }

    @Override
    public Optional<ResumeFile> findFile(ResumeId id) {
        return Optional.empty();
    }

    @Override
    public java.util.Optional<String> findText(ResumeId id) {
        return java.util.Optional.empty();
    }

    @Override
    public void delete(ResumeId id) {
        own().removeIf(resume -> resume.id().equals(id));
    }

    private List<StoredResume> own() {
        return resumes.computeIfAbsent(current.get(), account -> new ArrayList<>());
    }

    /** What was read from the kept resumes. */
    public final class MemoryProfiles implements ProfileService {

        @Override
        public Optional<StoredProfile> findFor(ResumeId resume) {
            return findFor(resume, ReadingTurn.unattended());
        }

        @Override
        public Optional<StoredProfile> findFor(ResumeId resume, ReadingTurn turn) {
            return MemoryResumes.this.find(resume).map(StoredResume::id).map(profiles::get);
        }

        @Override
        public Optional<StoredProfile> find(ProfileId id) {
            return list().stream()
                    .map(resume -> profiles.get(resume.id()))
                    .filter(profile -> profile.id().equals(id))
                    .findFirst();
        }

        @Override
        public Optional<StoredProfile> findLatest() {
            return list().stream().findFirst().map(resume -> profiles.get(resume.id()));
        }

        @Override
        public StoredProfile update(ProfileId id, Profile edited) {
            StoredProfile before = find(id).orElseThrow(NoSuchElementException::new);
            StoredProfile after = new StoredProfile(id, before.resume(), edited, HarnessApplication.NOW);
            profiles.put(before.resume(), after);
            return after;
        }
    }
}
