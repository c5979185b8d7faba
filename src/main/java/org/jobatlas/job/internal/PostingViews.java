package org.jobatlas.job.internal;

import org.jobatlas.job.PostingDetails;
import org.jobatlas.job.PostingId;
import org.jobatlas.job.index.Posting;

/** From the stored posting to what leaves the module. */
public final class PostingViews {

    private PostingViews() {}

    public static PostingDetails details(Posting posting) {
        return new PostingDetails(
                new PostingId(posting.getId()),
                posting.getStatus(),
                posting.getSource(),
                posting.company(),
                posting.facts(),
                posting.getDescription(),
                posting.getPublishedAt(),
                posting.getExpiresAt(),
                posting.getApplyUrl());
    }
}
