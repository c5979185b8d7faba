package org.jobatlas.search;

import java.util.List;
import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingSummary;

/** Related jobs of a job; for anybody. */
public interface RelatedJobs {

    /** Open jobs nearest in meaning, nearest first; copies of the same advertisement and the job itself are left out. */
    List<PostingSummary> similar(PostingDetails posting, int limit);

    /** Other open jobs of the same employer, newest first; empty where the ad names none. */
    List<PostingSummary> ofEmployer(PostingDetails posting, int limit);
}
