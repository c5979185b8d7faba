package org.jobatlas.people;

import java.time.Instant;
import java.util.List;
import org.jobatlas.hiring.Message;
import org.jobatlas.job.PostingId;
import org.jspecify.annotations.Nullable;

/**
 * A contact request as the person sees it.
 *
 * @param posting the posting; null where it is gone
 * @param messages messages since
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
