package org.jobatlas.job.internal.bulk;

import java.util.List;
import java.util.UUID;
import org.jobatlas.job.CompanyImports.Outcome;
import org.jobatlas.job.CompanyImports.Phase;
import org.jobatlas.job.CompanyImports.Undone;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Writes and undoes confirmed imports, one page per transaction: rows and their progress are stored together, so that
 * an interrupted import continues with the next page.
 */
@Component
public class ImportWriter {

    private static final Logger log = LoggerFactory.getLogger(ImportWriter.class);
    private static final int PAGE = 50;

    private final ImportRows rows;
    private final ImportedPosting postings;
    private final TransactionTemplate transaction;

    ImportWriter(ImportRows rows, ImportedPosting postings, TransactionTemplate transaction) {
        this.rows = rows;
        this.postings = postings;
        this.transaction = transaction;
    }

    /** Processes a page of any import; false where there is none. */
    boolean step() {
        try {
            return inTransaction(PAGE);
        } catch (RuntimeException e) {
            log.debug("A page of an import could not be written; the next row is written alone", e);
            return alone();
        }
    }

    private boolean inTransaction(int size) {
        return Boolean.TRUE.equals(transaction.execute(
                _ -> rows.claim().map(claimed -> page(claimed, size)).orElse(false)));
    }

    /** Processes rows one by one after a failure, so that only the failing row is affected. */
    private boolean alone() {
        try {
            return inTransaction(1);
        } catch (RuntimeException e) {
            log.warn("A row of an import could not be written", e);
            return Boolean.TRUE.equals(
                    transaction.execute(_ -> rows.claim().map(this::giveUp).orElse(false)));
        }
    }

    private boolean page(ImportRows.Claimed claimed, int size) {
        UUID id = claimed.id();
        boolean undoing = claimed.phase() == Phase.UNDOING;
        List<ImportRows.Stored> next = undoing ? rows.written(id, size) : rows.waiting(id, size);
        if (next.isEmpty()) {
            rows.phase(id, undoing ? Phase.UNDONE : Phase.DONE, claimed.publish());
        }
        for (ImportRows.Stored row : next) {
            if (undoing) {
                rows.undone(id, row, postings.takeBack(id, row));
            } else {
                postings.write(claimed, row);
            }
        }
        return true;
    }

    private boolean giveUp(ImportRows.Claimed claimed) {
        UUID id = claimed.id();
        if (claimed.phase() == Phase.UNDOING) {
            rows.written(id, 1).forEach(row -> rows.undone(id, row, Undone.KEPT_EDITED));
        } else {
            rows.waiting(id, 1)
                    .forEach(row -> rows.done(id, row.become(Outcome.REFUSED, "It could not be stored."), null, null));
        }
        return true;
    }
}
