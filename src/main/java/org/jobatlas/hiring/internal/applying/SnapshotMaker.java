package org.jobatlas.hiring.internal.applying;

import java.util.List;
import java.util.Optional;
import org.jobatlas.account.AccountSummary;
import org.jobatlas.account.OwnAccount;
import org.jobatlas.hiring.Answer;
import org.jobatlas.hiring.ApplicationDraft;
import org.jobatlas.hiring.NotApplicableException;
import org.jobatlas.hiring.NotApplicableException.Reason;
import org.jobatlas.hiring.Question;
import org.jobatlas.hiring.internal.evidence.EvidenceSource;
import org.jobatlas.job.PostingExposure;
import org.jobatlas.job.PostingExposure.Sighting;
import org.jobatlas.job.PostingId;
import org.jobatlas.profile.Blinding;
import org.jobatlas.profile.Profile;
import org.jobatlas.profile.ProfileExtractor;
import org.jobatlas.resume.ResumeId;
import org.jobatlas.resume.ResumeService;
import org.jobatlas.resume.StoredResume;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Collects what the signed-in seeker is about to share. */
@Component
class SnapshotMaker {

    private final OwnAccount account;
    private final ResumeService resumes;
    private final ProfileExtractor profiles;
    private final Blinding blinding;
    private final ObjectProvider<PostingExposure> exposure;

    SnapshotMaker(
            OwnAccount account,
            ResumeService resumes,
            ProfileExtractor profiles,
            Blinding blinding,
            ObjectProvider<PostingExposure> exposure) {
        this.exposure = exposure;
        this.account = account;
        this.resumes = resumes;
        this.profiles = profiles;
        this.blinding = blinding;
    }

    /**
     * The data to store.
     *
     * @param field field of work of the resume
     * @param seen where the seeker last saw the posting
     */
    @SuppressWarnings("ArrayRecordComponent") // carried, never compared
    record Made(Snapshot snapshot, byte[] file, Optional<String> field, Optional<Sighting> seen) {}

    /** Everything, for storing. */
    Made make(PostingId posting, ApplicationDraft draft, List<Question> questions) {
        StoredResume resume = resume(draft);
        Snapshot.Words said = said(draft, questions, text(resume.id()));
        Snapshot.Person person = person();
        Snapshot.Words blind = blind(said, person);
        Profile profile = profiles.extract(said.resume());
        Snapshot snapshot = new Snapshot(
                person,
                said,
                new Snapshot.Resume(resume.fileName(), resume.mediaType()),
                blind,
                EvidenceSource.of(profile, blind.resume(), said.resume()));
        byte[] file = resumes.findFile(resume.id()).orElseThrow().content();
        Optional<Sighting> seen = exposure.stream()
                .flatMap(shown -> shown.lastSeen(posting).stream())
                .findFirst();
        return new Made(snapshot, file, profile.fields().top(1).stream().findFirst(), seen);
    }

    /** What would be shared, for the preview. */
    Preview preview(ApplicationDraft draft, List<Question> questions) {
        StoredResume resume = resume(draft);
        Snapshot.Words said = said(draft, questions, text(resume.id()));
        Snapshot.Person person = person();
        return new Preview(person, resume.fileName(), said, blind(said, person));
    }

    /** The preview. */
    record Preview(Snapshot.Person person, String fileName, Snapshot.Words said, Snapshot.Words blind) {}

    private StoredResume resume(ApplicationDraft draft) {
        return Optional.ofNullable(draft.resume())
                .flatMap(resumes::find)
                .orElseThrow(() -> new NotApplicableException(Reason.NO_RESUME));
    }

    private String text(ResumeId resume) {
        return resumes.findText(resume).orElseThrow();
    }

    private Snapshot.Person person() {
        AccountSummary own = account.get();
        return new Snapshot.Person(own.nameToShow(), own.email().value());
    }

    private static Snapshot.Words said(ApplicationDraft draft, List<Question> questions, String resume) {
        List<Answer> answers = questions.stream()
                .map(question ->
                        new Answer(question.text(), draft.answer(question).strip()))
                .toList();
        return new Snapshot.Words(draft.note().strip(), answers, resume);
    }

    private Snapshot.Words blind(Snapshot.Words said, Snapshot.Person person) {
        return new Snapshot.Words(
                other(said.note(), said.resume(), person),
                said.answers().stream()
                        .map(answer -> new Answer(answer.question(), other(answer.text(), said.resume(), person)))
                        .toList(),
                blinding.resume(said.resume(), person.name()));
    }

    private String other(String text, String resume, Snapshot.Person person) {
        return text.isBlank() ? "" : blinding.other(text, resume, person.name());
    }
}
