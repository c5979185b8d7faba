package org.jobatlas.hiring;

import java.time.Instant;
import org.jobatlas.job.PostingId;

/**
 * An application in the seeker's list.
 *
 * @param unread number of unread messages of the company
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
