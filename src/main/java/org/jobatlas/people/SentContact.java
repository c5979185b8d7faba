package org.jobatlas.people;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jobatlas.hiring.Message;

/**
 * What a company asked somebody, as its recruiters see it.
 *
 * @param who only after the person accepted, and as long as that holds
 * @param messages what was written since
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

    /** Who it is. */
    public record Who(String name, String email) {}
}
