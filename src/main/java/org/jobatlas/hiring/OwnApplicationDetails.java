package org.jobatlas.hiring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An application as its seeker sees it.
 *
 * @param shared what the company has; empty once withdrawn
 * @param note as sent
 * @param answers as sent
 * @param reveals who revealed the identity, and when
 */
public record OwnApplicationDetails(
        OwnApplication application,
        Optional<SharedPreview> shared,
        String note,
        List<Answer> answers,
        List<HistoryEntry> history,
        List<Message> messages,
        List<Reveal> reveals,
        Optional<Interview> interview) {

    /** A recruiter revealed the identity. */
    public record Reveal(Instant at, String by) {}

    public OwnApplicationDetails {
        answers = List.copyOf(answers);
        history = List.copyOf(history);
        messages = List.copyOf(messages);
        reveals = List.copyOf(reveals);
    }
}
