package org.jobatlas.job.internal.bulk;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.jobatlas.job.CompanyImports.Outcome;
import org.jobatlas.job.CompanyImports.Undone;
import org.jobatlas.job.PostingEdit;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.PostingTies;
import org.jobatlas.job.UnfinishedPostingException;
import org.jobatlas.job.index.Posting;
import org.jobatlas.job.internal.PostingRepository;
import org.jobatlas.job.internal.writing.EditText;
import org.jobatlas.job.internal.writing.PostingVersions;
import org.jobatlas.job.internal.writing.WrittenContent;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Writes the posting of one row, and brings it back to what it was. */
@Component
public class ImportedPosting {

    private final PostingRepository postings;
    private final WrittenContent content;
    private final ImportRows rows;
    private final ImportPlan plan;
    private final Records records;
    private final ObjectProvider<PostingTies> ties;
    private final Clock clock;

    /** What is kept of what was written. */
    @Component
    public record Records(EditText text, PostingVersions versions) {}

    ImportedPosting(
            PostingRepository postings,
            WrittenContent content,
            ImportRows rows,
            ImportPlan plan,
            Records records,
            ObjectProvider<PostingTies> ties,
            Clock clock) {
        this.postings = postings;
        this.content = content;
        this.rows = rows;
        this.plan = plan;
        this.records = records;
        this.ties = ties;
        this.clock = clock;
    }

    /** What stands there now decides, not what stood there when the file was read. */
    void write(ImportRows.Claimed claimed, ImportRows.Stored row) {
        String sourceId = row.sourceId();
        if (sourceId == null) {
            rows.done(claimed.id(), row, null, null);
            return;
        }
        PostingEdit edit = records.text().read(Objects.requireNonNull(row.content()));
        Optional<Posting> known =
                postings.findWithLockById(ImportPlan.id(sourceId).value());
        Optional<String> refusal = known.flatMap(posting -> ImportPlan.refusal(claimed.company(), posting));
        if (refusal.isPresent()) {
            rows.done(claimed.id(), row.become(Outcome.REFUSED, refusal.get()), null, null);
            return;
        }
        Outcome outcome = plan.outcome(claimed.company(), known, edit);
        ImportRows.Stored now = row.become(outcome, row.remark());
        if (outcome == Outcome.UNCHANGED) {
            rows.done(claimed.id(), now, null, null);
        } else if (known.isPresent()) {
            change(claimed, now, known.get(), edit);
        } else {
            Posting posting = content.newPosting(sourceId);
            posting.entrust(claimed.company());
            store(claimed, posting, edit);
            if (claimed.publish()) {
                publish(posting);
            }
            rows.done(claimed.id(), now, null, posting.getEdition());
        }
    }

    /** What the file says is taken over; what it asks of people stays as the company confirmed it. */
    private void change(ImportRows.Claimed claimed, ImportRows.Stored row, Posting posting, PostingEdit edit) {
        PostingEdit before = content.edit(posting);
        store(claimed, posting, edit.withCriteria(before.criteria()));
        rows.done(claimed.id(), row, records.text().write(before), posting.getEdition());
    }

    private void store(ImportRows.Claimed claimed, Posting posting, PostingEdit edit) {
        posting.importedWith(claimed.id());
        save(posting, plan.name(claimed.company()), edit);
    }

    private void save(Posting posting, String employer, PostingEdit edit) {
        content.write(posting, employer, edit);
        posting.edited();
        postings.saveAndFlush(posting);
        content.confirm(posting, edit);
        records.versions().note(new PostingId(posting.getId()), null, clock.instant(), edit);
    }

    private void publish(Posting posting) {
        try {
            posting.publish(clock.instant());
            postings.save(posting);
        } catch (UnfinishedPostingException e) {
            // stays the draft that it is
        }
    }

    Undone takeBack(UUID imported, ImportRows.Stored row) {
        PostingId id = ImportPlan.id(Objects.requireNonNull(row.sourceId()));
        Optional<Posting> found = postings.findWithLockById(id.value());
        if (found.isEmpty()) {
            return Undone.REMOVED;
        }
        Posting posting = found.get();
        boolean ours =
                imported.equals(posting.getImportId()) && Objects.equals(row.edition(), (Integer) posting.getEdition());
        if (!ours) {
            return Undone.KEPT_EDITED;
        }
        String before = row.before();
        if (before != null) {
            save(
                    posting,
                    plan.name(Objects.requireNonNull(posting.company())),
                    records.text().read(before));
            return Undone.RESTORED;
        }
        if (ties.stream().anyMatch(tie -> !tie.held(List.of(id)).isEmpty())) {
            return Undone.KEPT_APPLIED;
        }
        return away(posting);
    }

    /** What nobody could have seen goes; what people may have read is closed. */
    private Undone away(Posting posting) {
        if (posting.getStatus() == PostingStatus.DRAFT) {
            postings.delete(posting);
            return Undone.REMOVED;
        }
        if (posting.getStatus().mayBecome(PostingStatus.CLOSED)) {
            posting.become(PostingStatus.CLOSED, clock.instant());
            postings.save(posting);
        }
        return Undone.CLOSED;
    }
}
