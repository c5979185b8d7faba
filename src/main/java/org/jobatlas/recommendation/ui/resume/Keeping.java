package org.jobatlas.recommendation.ui.resume;

import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.function.Consumer;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.Consent.Use;
import org.jobatlas.account.Consents;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileEditor;
import org.jobatlas.profile.ProfileService;
import org.jobatlas.profile.StoredProfile;
import org.jobatlas.recommendation.Recommendations;
import org.jobatlas.recommendation.Recommendations.Phase;
import org.jobatlas.recommendation.ui.MatchSession;
import org.jobatlas.recommendation.ui.Reading;
import org.jobatlas.resume.ReadingTurn;
import org.jobatlas.resume.ResumeFile;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.resume.StoredResume;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads resumes: a seeker's are kept in the account with what was read from them, a visitor's are not. */
@Component
public class Keeping {

    private final Recommendations recommendations;
    private final ResumeService resumes;
    private final ProfileService profiles;
    private final ProfileEditor editor;
    private final CurrentAccount current;
    private final Consents consents;

    Keeping(
            Recommendations recommendations,
            ResumeService resumes,
            ProfileService profiles,
            ProfileEditor editor,
            CurrentAccount current,
            Consents consents) {
        this.consents = consents;
        this.recommendations = recommendations;
        this.resumes = resumes;
        this.profiles = profiles;
        this.editor = editor;
        this.current = current;
    }

    /** Whether whoever looks keeps resumes at all. */
    boolean available() {
        return current.has(Role.SEEKER);
    }

    public Optional<AccountId> who() {
        return current.find();
    }

    /** Whoever opens a page sees nothing of somebody else's, and no list of a kept resume that is not to be matched. */
    public void visit(MatchSession session) {
        session.visitedBy(who());
        if (!matches()) {
            session.withdrawn();
        }
    }

    /** Whether lists may be made from resumes that are kept; asked each time, because it ends at once. */
    boolean matches() {
        return who().map(account -> consents.isGiven(account, Use.MATCHING)).orElse(true);
    }

    /** What lists may be made from now; null where nothing. */
    @Nullable
    public Profile toMatch(MatchSession session) {
        Reading reading = session.reading();
        return reading == null || (reading.kept() != null && !matches()) ? null : reading.profile();
    }

    public Reading read(Drop drop, ReadingTurn turn, Consumer<Phase> progress) {
        if (drop.invented() || !available() || !matches()) {
            return Reading.passing(drop, recommendations.read(drop.file(), turn, progress));
        }
        progress.accept(Phase.READING);
        ResumeId resume = resumes.store(drop.file(), turn);
        progress.accept(Phase.UNDERSTANDING);
        return choose(resume, turn).orElseThrow();
    }

    /** Keeps a file that was dropped before its owner signed in, with the corrections made since. */
    public Reading keep(ResumeFile file, ReadingTurn turn, Profile corrected) {
        StoredProfile stored = profiles.findFor(resumes.store(file, turn), turn).orElseThrow();
        return Reading.kept(file.name(), profiles.update(stored.id(), corrected));
    }

    /** What was last dropped, chosen or corrected. */
    public Optional<Reading> latest() {
        return available() && matches() ? profiles.findLatest().flatMap(this::reading) : Optional.empty();
    }

    /** What was read from a kept resume, which is the latest from now on. */
    Optional<Reading> choose(ResumeId resume) {
        return choose(resume, ReadingTurn.unattended());
    }

    private Optional<Reading> choose(ResumeId resume, ReadingTurn turn) {
        if (!matches()) {
            return Optional.empty();
        }
        Optional<StoredProfile> latest =
                profiles.findLatest().filter(last -> last.resume().equals(resume));
        return latest.or(() ->
                        profiles.findFor(resume, turn).map(stored -> profiles.update(stored.id(), stored.profile())))
                .flatMap(this::reading);
    }

    /** A correction, made whole and, where the resume is kept, kept as well. */
    public Profile correct(@Nullable KeptResume kept, Profile before, Profile edited) {
        if (kept != null) {
            try {
                return profiles.update(kept.profile(), edited).profile();
            } catch (NoSuchElementException removedMeanwhile) {
                return editor.revise(before, edited);
            }
        }
        return editor.revise(before, edited);
    }

    List<StoredResume> resumes() {
        return resumes.list();
    }

    Optional<Profile> profile(ResumeId resume) {
        return profiles.findFor(resume).map(StoredProfile::profile);
    }

    void remove(ResumeId resume) {
        resumes.delete(resume);
    }

    private Optional<Reading> reading(StoredProfile stored) {
        return resumes.find(stored.resume()).map(resume -> Reading.kept(resume.fileName(), stored));
    }
}
