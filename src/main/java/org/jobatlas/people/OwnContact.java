package org.jobatlas.people;

import java.time.Instant;
import java.util.List;
import org.jobatlas.hiring.Message;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/**
 * What a company asked the person who reads it.
 *
 * @param posting that it is about; null where it is gone
 * @param messages what was written since
 */
public record OwnContact(
        ContactId id,
        String company,
        @Nullable PostingId posting,
        String title,
        String text,
        ContactState state,
        Instant sentAt,
        List<Message> messages) {

    public OwnContact {
        messages = List.copyOf(messages);
    }
}
