package org.jobatlas.job;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jobatlas.employer.CompanyId;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.prepost.PreAuthorize;

/**
 * Postings that a company brings in together: first every row is read and kept, then somebody confirms, then the portal writes them in the
 * background, and all of it can be taken back. An import of another company and one that does not exist are refused alike.
 */
@PreAuthorize("hasRole('RECRUITER')")
public interface CompanyImports {

    /** Rows of one import. */
    int MOST_ROWS = 20_000;

    /** Begins one; its rows follow. */
    UUID begin(CompanyId company, String fileName);

    /**
     * Keeps rows that were read, and says what would become of each.
     *
     * @throws IllegalStateException if it was confirmed already
     */
    void add(UUID imported, List<Row> rows);

    /** Says that all rows were read, or that reading ended with a fault. */
    void end(UUID imported, boolean complete);

    Import get(UUID imported);

    /** Rows with this outcome, or all, in the order of the file. */
    List<ReadRow> rows(UUID imported, @Nullable Outcome outcome, int offset, int limit);

    /** Confirms: what is new or changed is written in the background, and the new is published at once or stays a draft. */
    void confirm(UUID imported, boolean publish);

    /** Takes everything back that can be, in the background; also while it is still being written. */
    void undo(UUID imported);

    /** Forgets one that was never confirmed. */
    void discard(UUID imported);

    /** Latest first. */
    List<Import> list(CompanyId company);

    /** Where an import stands. */
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

    /** What becomes of a row. */
    enum Outcome {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }

    /** What undoing did with a row. */
    enum Undone {
        REMOVED,
        CLOSED,
        RESTORED,
        /** Somebody applied to it. */
        KEPT_APPLIED,
        /** Somebody edited it since. */
        KEPT_EDITED
    }

    /**
     * What a file says.
     *
     * @param posting what was read; null where the row is refused
     * @param remark why it is refused, or what of it was not understood
     */
    record Row(long line, String title, @Nullable PostingDraft posting, String remark) {}

    /** A row as it is kept. */
    record ReadRow(long line, String title, Outcome outcome, String remark) {}

    /**
     * An import as it stands.
     *
     * @param counts rows by what becomes of them
     * @param written rows that are dealt with
     * @param undone by what undoing did, its rows
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
