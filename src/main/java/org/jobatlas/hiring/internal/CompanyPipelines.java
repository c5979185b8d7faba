package org.jobatlas.hiring.internal;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.DeclineReason;
import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.Move;
import org.jobatlas.hiring.MoveResult;
import org.jobatlas.hiring.Pipelines;
import org.jobatlas.hiring.Question;
import org.jobatlas.hiring.Stage;
import org.jobatlas.job.PostingId;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Steps that recruiters take with the applicants of their company. */
@Service
@Transactional
class CompanyPipelines implements Pipelines {

    private final HiringDoor door;
    private final ApplicationRows rows;
    private final PostingSetup setup;
    private final Notes notes;
    private final History history;
    private final ApplicantLetters letters;
    private final Clock clock;

    CompanyPipelines(
            HiringDoor door,
            ApplicationRows rows,
            PostingSetup setup,
            Notes notes,
            History history,
            ApplicantLetters letters,
            Clock clock) {
        this.door = door;
        this.rows = rows;
        this.setup = setup;
        this.notes = notes;
        this.history = history;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public MoveResult move(Move move) {
        // all may be moved, or none is
        List<ApplicationRow> before = move.applicants().stream()
                .map(seen -> door.applicant(seen.id()))
                .toList();
        DeclineReason reason = move.reason();
        List<MoveResult.Conflict> conflicts = new ArrayList<>();
        int moved = 0;
        for (int i = 0; i < before.size(); i++) {
            ApplicationRow row = before.get(i);
            int version = move.applicants().get(i).version();
            if (row.stage() == move.to() && row.version() == version) {
                continue;
            }
            var change = new ApplicationRows.Change(clock.instant(), reason == null ? null : reason.name());
            if (rows.move(row.id(), version, move.to(), change)) {
                history.add(row.id(), HistoryEntry.Kind.MOVED, new History.Step(row.stage(), move.to()), "");
                letters.post(rows.find(row.id()).orElseThrow(), ApplicantLetters.About.STAGE);
                moved++;
            } else {
                rows.find(row.id()).map(this::conflict).ifPresent(conflicts::add);
            }
        }
        return new MoveResult(moved, conflicts);
    }

    private MoveResult.Conflict conflict(ApplicationRow now) {
        return new MoveResult.Conflict(now.number(), history.lastMover(now.id()).orElse(""), now.stage());
    }

    @Override
    public void rename(PostingId posting, Stage stage, String name) {
        setup.rename(door.posting(posting).id(), stage, name);
    }

    @Override
    public void ask(PostingId posting, List<Question> questions) {
        setup.ask(door.posting(posting).id(), questions);
    }

    @Override
    public void note(ApplicationId id, String text) {
        if (notes.add(door.applicant(id).id(), text)) {
            history.add(id, HistoryEntry.Kind.NOTE);
        }
    }

    @Override
    public void tag(ApplicationId id, String tag) {
        if (notes.tag(door.applicant(id).id(), tag)) {
            history.add(id, HistoryEntry.Kind.TAGGED, History.Step.NONE, Typed.line(tag, 40));
        }
    }

    @Override
    public void untag(ApplicationId id, String tag) {
        notes.untag(door.applicant(id).id(), tag);
    }
}
