package org.jobatlas.feedback;

import java.util.List;
import org.jobatlas.job.PostingId;

/**
 * Reports of problems with postings, for administrators; who reported is not stored, and reports are not used for
 * training.
 */
public interface PostingReports {

    /** Counts a report; no effect for an unknown posting. For anybody. */
    void report(PostingId posting, ReportKind kind);

    /** Open reports, latest first. For administrators. */
    List<ReportedPosting> open(int limit);

    /** Deletes the reports of a posting after they were handled. For administrators. */
    void settle(PostingId posting);
}
