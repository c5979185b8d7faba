package org.jobatlas.hiring;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/**
 * An application as whoever sent it sees it.
 *
 * @param shared what the company has; empty once it was withdrawn
 * @param note as it was sent
 * @param answers as they were sent
 * @param reveals who saw name and file, and when
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

    /** Somebody of the company looked up who applied. */
    public record Reveal(Instant at, String by) {}

    public OwnApplicationDetails {
        answers = List.copyOf(answers);
        history = List.copyOf(history);
        messages = List.copyOf(messages);
        reveals = List.copyOf(reveals);
    }
}
