package org.jobatlas.job.internal.bulk;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.job.CompanyImports;
import org.jobatlas.job.CompanyImports.Outcome;
import org.jobatlas.job.CompanyImports.Phase;
import org.jobatlas.job.CompanyImports.Row;
import org.jobatlas.job.CompanyImports.Undone;
import org.jobatlas.job.PostingDraft;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.PostingStatus;
import org.jobatlas.job.internal.writing.OwnWritingCase;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.access.AccessDeniedException;

/** A company brings in postings together and takes them back together. */
class CompanyImportsIT extends OwnWritingCase {

    @Autowired
    Applied applied;

    @Autowired
    CompanyImports imports;

    @Autowired
    ImportWriter writer;

    @Autowired
    ImportRows rows;

    @Test
    void nothingIsSavedBeforeSomebodyConfirms() {
        UUID id = read(row(2, "a", "Carpenter", "Planks and nails."), refused(3, "no title"));
        assertThat(imports.get(id).phase()).isEqualTo(Phase.READ);
        assertThat(imports.get(id).counts()).isEqualTo(Map.of(Outcome.NEW, 1, Outcome.REFUSED, 1));
        assertThat(count()).isZero();
        assertThat(imports.rows(id, Outcome.REFUSED, 0, 10)).singleElement().satisfies(refused -> {
            assertThat(refused.line()).isEqualTo(3);
            assertThat(refused.remark()).isEqualTo("no title");
        });
    }

    @Test
    void theSameFileAgainChangesNothing() {
        List<Row> file = List.of(row(2, "a", "Carpenter", "Planks."), row(3, "b", "Painter", "<p>Walls.</p>"));
        confirmed(true, file.toArray(Row[]::new));
        assertThat(count()).isEqualTo(2);
        UUID again = confirmed(true, file.toArray(Row[]::new));
        assertThat(imports.get(again).counts()).isEqualTo(Map.of(Outcome.UNCHANGED, 2));
        assertThat(count()).isEqualTo(2);
    }

    @Test
    void newPostingsBelongToTheCompanyAndStayDraftsUnlessPublished() {
        confirmed(false, row(2, "a", "Carpenter", "Planks."));
        assertThat(writing.get(id("a")).status()).isEqualTo(PostingStatus.DRAFT);
        assertThat(writing.get(id("a")).company()).isEqualTo(company);
        confirmed(true, row(2, "b", "Painter", "Walls."));
        assertThat(writing.get(id("b")).status()).isEqualTo(PostingStatus.PUBLISHED);
    }

    @Test
    void undoingRemovesDraftsClosesWhatWasPublishedAndRestoresWhatWasChanged() {
        confirmed(false, row(2, "old", "Carpenter", "Planks."));
        UUID second = confirmed(true, row(2, "old", "Master carpenter", "Beams."), row(3, "new", "Painter", "Walls."));
        assertThat(writing.get(id("old")).edit().title()).isEqualTo("Master carpenter");
        undone(second);
        assertThat(imports.get(second).undone()).isEqualTo(Map.of(Undone.RESTORED, 1, Undone.CLOSED, 1));
        assertThat(writing.get(id("old")).edit().title()).isEqualTo("Carpenter");
        assertThat(writing.get(id("new")).status()).isEqualTo(PostingStatus.CLOSED);
        UUID third = confirmed(false, row(2, "draft", "Roofer", "Roofs."));
        undone(third);
        assertThat(imports.get(third).undone()).isEqualTo(Map.of(Undone.REMOVED, 1));
        assertThatThrownBy(() -> writing.get(id("draft"))).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void whatSomebodyEditedSinceStays() {
        UUID id = confirmed(false, row(2, "a", "Carpenter", "Planks."));
        writing.save(id("a"), writing.get(id("a")).edition(), edit("My own title", "<p>Planks.</p>"));
        undone(id);
        assertThat(imports.get(id).undone()).isEqualTo(Map.of(Undone.KEPT_EDITED, 1));
        assertThat(writing.get(id("a")).edit().title()).isEqualTo("My own title");
    }

    @Test
    void whatSomebodyAppliedToStaysAsItIs() {
        UUID id = confirmed(true, row(2, "a", "Carpenter", "Planks."), row(3, "b", "Painter", "Walls."));
        applied.to(id("a"));
        undone(id);
        assertThat(imports.get(id).undone()).isEqualTo(Map.of(Undone.KEPT_APPLIED, 1, Undone.CLOSED, 1));
        assertThat(writing.get(id("a")).status()).isEqualTo(PostingStatus.PUBLISHED);
        assertThat(writing.get(id("b")).status()).isEqualTo(PostingStatus.CLOSED);
    }

    @Test
    void undoneWhileItIsBeingWrittenLeavesNothing() {
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 120; i++) {
            rows.add(row(i + 2, "r" + i, "Carpenter " + i, "Planks."));
        }
        UUID id = read(rows.toArray(Row[]::new));
        imports.confirm(id, false);
        assertThat(writer.step()).isTrue();
        assertThat(count()).isEqualTo(50);
        undone(id);
        assertThat(count()).isZero();
    }

    @Test
    void aRowThatIsTooLongIsRefusedAlone() {
        UUID id = read(row(2, "a", "x".repeat(250), "Planks."), row(3, "b", "Painter", "Walls."));
        assertThat(imports.get(id).counts()).isEqualTo(Map.of(Outcome.REFUSED, 1, Outcome.NEW, 1));
    }

    @Test
    void aRowWhoseLastDayIsPastIsRefusedAndSaysSo() {
        Instant end = clock.instant().minusSeconds(1);
        PostingDraft ended = PostingDraft.of("upload", "a", "Carpenter", "Planks.")
                .expiresAt(end)
                .build();
        UUID id = read(new Row(2, "Carpenter", ended, ""), row(3, "b", "Painter", "Walls."));
        assertThat(imports.get(id).counts()).isEqualTo(Map.of(Outcome.REFUSED, 1, Outcome.NEW, 1));
        assertThat(imports.rows(id, Outcome.REFUSED, 0, 1))
                .extracting(CompanyImports.ReadRow::remark)
                .containsExactly("its last day is past: " + LocalDate.ofInstant(end, ZoneOffset.UTC));
    }

    @Test
    void confirmedIsConfirmedOnceAndByItsCompanyAlone() {
        UUID id = read(row(2, "a", "Carpenter", "Planks."));
        signIn(stranger);
        assertThatThrownBy(() -> imports.get(id)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> imports.confirm(id, true)).isInstanceOf(AccessDeniedException.class);
        signIn(colleague);
        imports.confirm(id, true);
        assertThatThrownBy(() -> imports.confirm(id, true)).isInstanceOf(IllegalStateException.class);
    }

    @Test
    void rowsAreForgottenAfterTheirTimeButNotWhatTheyBrought() {
        UUID id = confirmed(false, row(2, "a", "Carpenter", "Planks."));
        UUID running = read(row(2, "b", "Painter", "Walls."));
        imports.confirm(running, false);
        Instant began = imports.get(running).at();
        rows.forget(began.minusSeconds(3600));
        assertThat(imports.get(id).phase()).isEqualTo(Phase.DONE);
        rows.forget(began.plusSeconds(1));
        assertThatThrownBy(() -> imports.get(id)).isInstanceOf(AccessDeniedException.class);
        assertThat(imports.get(running).phase()).isEqualTo(Phase.RUNNING);
        assertThat(count()).isOne();
        written();
    }

    @Test
    void whatWasBeingReadWhenItsProcessDiedIsBroken() {
        UUID id = imports.begin(company, "jobs.csv");
        rows.breakOff(imports.get(id).at().plusSeconds(1));
        assertThat(imports.get(id).phase()).isEqualTo(Phase.BROKEN);
    }

    private UUID read(Row... rows) {
        UUID id = imports.begin(company, "jobs.csv");
        imports.add(id, List.of(rows));
        imports.end(id, true);
        return id;
    }

    private UUID confirmed(boolean publish, Row... rows) {
        UUID id = read(rows);
        imports.confirm(id, publish);
        written();
        assertThat(imports.get(id).phase()).isEqualTo(Phase.DONE);
        return id;
    }

    private void undone(UUID id) {
        imports.undo(id);
        written();
        assertThat(imports.get(id).phase()).isEqualTo(Phase.UNDONE);
    }

    private void written() {
        while (writer.step()) {
            // a page after the other
        }
    }

    private PostingId id(String sourceId) {
        return ImportPlan.id(company + ":" + sourceId);
    }

    private int count() {
        return database.sql("select count(*) from posting where company_id = ?")
                .param(company.value())
                .query(Integer.class)
                .single();
    }

    static Row row(long line, String id, String title, String description) {
        return new Row(
                line, title, PostingDraft.of("upload", id, title, description).build(), "");
    }

    private static Row refused(long line, String why) {
        return new Row(line, "", null, why);
    }
}
