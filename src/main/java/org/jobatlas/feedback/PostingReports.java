package org.jobatlas.feedback;

import java.util.List;
import org.jobatlas.job.PostingId;

/** What people report about postings, for administrators to look into; who reported is not kept, and it never teaches taste. */
public interface PostingReports {

    /** Counts a report; nothing happens where there is no such posting. For anybody. */
    void report(PostingId posting, ReportKind kind);

    /** Those not yet settled, the last reported first. For administrators. */
    List<ReportedPosting> open(int limit);

    /** Looked into: its reports are gone. For administrators. */
    void settle(PostingId posting);
}
