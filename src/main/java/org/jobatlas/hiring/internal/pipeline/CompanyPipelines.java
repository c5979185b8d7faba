package org.jobatlas.hiring.internal.pipeline;

import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jobatlas.hiring.ApplicationId;
import org.jobatlas.hiring.DeclineReason;
import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.Move;
import org.jobatlas.hiring.MoveResult;
import org.jobatlas.hiring.PipelineChanged;
import org.jobatlas.hiring.Pipelines;
import org.jobatlas.hiring.Question;
import org.jobatlas.hiring.Stage;
import org.jobatlas.hiring.internal.ApplicationAccess;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.hiring.internal.ApplicationRows;
import org.jobatlas.hiring.internal.conversation.ApplicantLetters;
import org.jobatlas.job.PostingId;
import org.jobatlas.shared.TypedText;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Moves and notes by recruiters of the company. */
@Service
@Transactional
class CompanyPipelines implements Pipelines {

    private final ApplicationAccess access;
    private final ApplicationRows rows;
    private final PostingSetup setup;
    private final Notes notes;
    private final ApplicantRecords told;
    private final ApplicantLetters letters;
    private final Clock clock;

    CompanyPipelines(
            ApplicationAccess access,
            ApplicationRows rows,
            PostingSetup setup,
            Notes notes,
            ApplicantRecords told,
            ApplicantLetters letters,
            Clock clock) {
        this.access = access;
        this.rows = rows;
        this.setup = setup;
        this.notes = notes;
        this.told = told;
        this.letters = letters;
        this.clock = clock;
    }

    @Override
    public MoveResult move(Move move) {
        Map<ApplicationId, Integer> seen =
                move.applicants().stream().collect(Collectors.toMap(Move.Seen::id, Move.Seen::version, Math::max));
        // all of them are accessible, or the move is refused
        List<ApplicationRow> applicants = access.changing(seen.keySet());
        List<MoveResult.Conflict> conflicts = new ArrayList<>();
        Map<PostingId, Integer> moved = new LinkedHashMap<>();
        int withdrawn = 0;
        for (ApplicationRow row : applicants) {
            if (row.withdrawn()) {
                withdrawn++;
            } else if (row.version() != seen.getOrDefault(row.id(), -1)) {
                conflicts.add(conflict(row));
            } else if (row.stage() != move.to()) {
                move(row, move);
                moved.merge(row.posting(), 1, Integer::sum);
            }
        }
        moved.forEach((posting, count) -> tell(posting, count, move.to()));
        return new MoveResult(
                moved.values().stream().mapToInt(Integer::intValue).sum(), conflicts, withdrawn);
    }

    private void move(ApplicationRow row, Move move) {
        DeclineReason reason = move.reason();
        rows.move(
                row.id(),
                move.to(),
                new ApplicationRows.Change(clock.instant(), reason == null ? null : reason.name()));
        told.history().add(row.id(), HistoryEntry.Kind.MOVED, new History.Step(row.stage(), move.to()), "");
        letters.post(rows.find(row.id()).orElseThrow(), ApplicantLetters.About.STAGE);
    }

    private void tell(PostingId posting, int count, Stage to) {
        String by = told.history().name(access.me().value()).orElse("");
        told.news().tell(new PipelineChanged(posting, Optional.of(new PipelineChanged.Moved(by, count, to))));
    }

    private MoveResult.Conflict conflict(ApplicationRow now) {
        return new MoveResult.Conflict(
                now.number(), told.history().lastMover(now.id()).orElse(""), now.stage());
    }

    @Override
    public void rename(PostingId posting, Stage stage, String name) {
        setup.rename(access.posting(posting).id(), stage, name);
        told.news().changed(posting);
    }

    @Override
    public void ask(PostingId posting, List<Question> questions) {
        setup.ask(access.posting(posting).id(), questions);
    }

    @Override
    public void note(ApplicationId id, String text) {
        if (notes.add(access.changing(id).id(), text)) {
            told.history().add(id, HistoryEntry.Kind.NOTE);
        }
    }

    @Override
    public void tag(ApplicationId id, String tag) {
        ApplicationRow row = access.changing(id);
        // tags are visible to recruiters who did not reveal the name
        String nameless = told.veil().reader(row).nameless(tag);
        if (notes.tag(id, nameless)) {
            told.history()
                    .add(id, HistoryEntry.Kind.TAGGED, History.Step.NONE, TypedText.line(nameless, Notes.LONGEST_TAG));
            told.news().changed(row.posting());
        }
    }

    @Override
    public void untag(ApplicationId id, String tag) {
        ApplicationRow row = access.changing(id);
        notes.untag(row.id(), tag);
        told.news().changed(row.posting());
    }
}
