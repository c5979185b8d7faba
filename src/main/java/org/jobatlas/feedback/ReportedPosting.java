package org.jobatlas.feedback;

import java.time.LocalDate;
import java.util.Map;
import org.jobatlas.job.PostingId;

/**
 * A reported posting.
 *
 * @param counts number of reports by kind
 */
public record ReportedPosting(PostingId posting, Map<ReportKind, Integer> counts, LocalDate last) {

    public ReportedPosting {
        counts = Map.copyOf(counts);
    }
}
