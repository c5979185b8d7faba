package org.jobatlas.hiring;

import java.time.Instant;
import org.jobatlas.job.PostingId;

/**
 * An application in the list of whoever sent it.
 *
 * @param unread messages of the company that were not read yet
 */
public record OwnApplication(
        ApplicationId id,
        PostingId posting,
        String title,
        String company,
        Stage stage,
        boolean withdrawn,
        Instant appliedAt,
        Instant movedAt,
        int unread) {}
