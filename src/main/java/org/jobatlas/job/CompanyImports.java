package org.jobatlas.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Imports of postings by companies: every row is read and stored for preview; after confirmation the rows are written
 * in the background, and the import can be undone. Another company's import and one that does not exist are refused the
 * same.
 */
@PreAuthorize("hasRole('RECRUITER')")
public interface CompanyImports {

    /** Maximum number of rows of an import. */
    int MOST_ROWS = 20_000;

    /** Starts an import; rows follow. */
    UUID begin(CompanyId company, String fileName);

    /**
     * Stores rows that were read, each with its outcome.
     *
     * @throws IllegalStateException if it was already confirmed
     */
    void add(UUID imported, List<Row> rows);

    /** Ends reading: all rows were read, or reading failed. */
    void end(UUID imported, boolean complete);

    Import get(UUID imported);

    /** Rows with this outcome, or all, in the order of the file. */
    List<ReadRow> rows(UUID imported, @Nullable Outcome outcome, int offset, int limit);

    /**
     * Confirms the import: new and changed rows are written in the background; new postings are published or stay
     * drafts.
     */
    void confirm(UUID imported, boolean publish);

    /** Undoes everything that can be undone, in the background; also while it is being written. */
    void undo(UUID imported);

    /** Deletes an import that was not confirmed. */
    void discard(UUID imported);

    /** Latest first. */
    List<Import> list(CompanyId company);

    /** The state of an import. */
    enum Phase {
        READING,
        READ,
        /** It could not be read to its end. */
        BROKEN,
        RUNNING,
        DONE,
        UNDOING,
        UNDONE
    }

    /** The outcome of a row. */
    enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** The result of undoing a row. */
    enum Undone {
        REMOVED,
        CLOSED,
        RESTORED,
        /** Somebody applied to it. */
        KEPT_APPLIED,
        /** It was edited since. */
        KEPT_EDITED
    }

    /**
     * A row of a file.
     *
     * @param posting the posting; null where the row is rejected
     * @param remark why it is rejected, or which values were not understood
     */
    record Row(long line, String title, @Nullable PostingDraft posting, String remark) {}

    /** A stored row. */
    record ReadRow(long line, String title, Outcome outcome, String remark) {}

    /**
     * The state of an import.
     *
     * @param counts number of rows by outcome
     * @param written number of rows processed
     * @param undone number of rows by result of undoing
     */
    record Import(
            UUID id,
            CompanyId company,
            String fileName,
            Phase phase,
            Instant at,
            Map<Outcome, Integer> counts,
            int written,
            Map<Undone, Integer> undone) {

        public Import {
            counts = Map.copyOf(counts);
            undone = Map.copyOf(undone);
        }

        public int count(Outcome outcome) {
            return counts.getOrDefault(outcome, 0);
        }

        public int rows() {
            return counts.values().stream().mapToInt(Integer::intValue).sum();
        }
    }
}
