package org.jobatlas.hiring.internal.applying;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.hiring.ApplicationDraft;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.ApplyForm;
import org.jobatlas.hiring.Applying;
import org.jobatlas.hiring.NotApplicableException;
import org.jobatlas.hiring.NotApplicableException.Reason;
import org.jobatlas.hiring.Question;
import org.jobatlas.hiring.SharedPreview;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.hiring.internal.ApplicationRows;
import org.jobatlas.hiring.internal.pipeline.PostingSetup;
import org.jobatlas.job.PostingCatalogue;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.springframework.stereotype.Service;

/** Drafts and sending of applications by the signed-in seeker. */
@Service
class SeekerApplying implements Applying {

    private final PostingCatalogue catalogue;
    private final PostingSetup setup;
    private final Drafts drafts;
    private final ApplicationRows rows;
    private final SnapshotMaker snapshots;
    private final ApplicationIntake intake;
    private final CurrentAccount current;

    SeekerApplying(
            PostingCatalogue catalogue,
            PostingSetup setup,
            Drafts drafts,
            ApplicationRows rows,
            SnapshotMaker snapshots,
            ApplicationIntake intake,
            CurrentAccount current) {
        this.catalogue = catalogue;
        this.setup = setup;
        this.drafts = drafts;
        this.rows = rows;
        this.snapshots = snapshots;
        this.intake = intake;
        this.current = current;
    }

    @Override
    public ApplyForm form(PostingId posting) {
        AccountId me = current.get();
        Optional<ApplicationRow> sent = rows.find(posting, me);
        if (sent.isPresent()) {
            ApplicationRow row = sent.get();
            return new ApplyForm(
                    posting, row.title(), row.companyName(), List.of(), ApplicationDraft.EMPTY, Optional.of(row.id()));
        }
        PostingDetails open = open(posting);
        return new ApplyForm(
                posting,
                open.title(),
                Objects.requireNonNullElse(open.employer(), ""),
                setup.questions(posting),
                drafts.find(me, posting),
                Optional.empty());
    }

    @Override
    public SharedPreview preview(PostingId posting, ApplicationDraft draft) {
        open(posting);
        SnapshotMaker.Preview made = snapshots.preview(draft, setup.questions(posting));
        return new SharedPreview(
                made.person().name(),
                made.person().email(),
                made.fileName(),
                made.said().resume(),
                made.blind().resume(),
                made.blind().note(),
                made.blind().answers());
    }

    @Override
    public void keep(PostingId posting, ApplicationDraft draft) {
        open(posting);
        drafts.keep(current.get(), posting, draft);
    }

    @Override
    public ApplicationId send(PostingId posting, ApplicationDraft draft, Locale language) {
        AccountId me = current.get();
        Optional<ApplicationRow> sent = rows.find(posting, me);
        if (sent.isPresent()) {
            return sent.get().id();
        }
        PostingDetails open = open(posting);
        List<Question> questions = setup.questions(posting);
        if (!draft.answers(questions)) {
            throw new NotApplicableException(Reason.QUESTIONS_CHANGED);
        }
        if (questions.stream()
                .anyMatch(question ->
                        question.required() && draft.answer(question).isBlank())) {
            throw new NotApplicableException(Reason.QUESTION_OPEN);
        }
        // outside of the transaction: reading a resume takes a while
        SnapshotMaker.Made made = snapshots.make(posting, draft, questions);
        return intake.take(me, open, made, language);
    }

    private PostingDetails open(PostingId posting) {
        return catalogue
                .find(posting)
                .filter(found -> found.company() != null && found.status() == PostingStatus.PUBLISHED)
                .orElseThrow(() -> new NotApplicableException(Reason.NOT_OPEN));
    }
}
