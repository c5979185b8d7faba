package org.jobatlas.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jobatlas.hiring.Message;

/**
 * A contact request as the company's recruiters see it.
 *
 * @param who only while accepted
 * @param messages messages since
 */
public record SentContact(
        ContactId id,
        String title,
        String text,
        ContactState state,
        Instant sentAt,
        Optional<Who> who,
        List<Message> messages) {

    public SentContact {
        messages = List.copyOf(messages);
    }

    /** The person's identity. */
    public record Who(String name, String email) {}
}
