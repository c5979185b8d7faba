package org.jobatlas.hiring;

import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/**
 * A query for applicants.
 *
 * @param stage null for all
 */
public record ApplicantQuery(PostingId posting, @Nullable Stage stage, ApplicantOrder order, int offset, int limit) {

    private static final int MOST = 200;

    public ApplicantQuery {
        limit = Math.clamp(limit, 1, MOST);
        offset = Math.max(0, offset);
    }
}
