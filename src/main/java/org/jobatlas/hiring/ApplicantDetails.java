package org.jobatlas.hiring;

import java.util.List;
import java.util.Optional;
import org.jobatlas.job.OwnedPosting;
import org.jspecify.annotations.Nullable;

/**
 * Everything that recruiters of the company see of an applicant; without identifying data until the identity is
 * revealed.
 */
public record ApplicantDetails(
        ApplicantCard card,
        OwnedPosting posting,
        Content shown,
        List<Evidence> evidence,
        Exchange exchange,
        @Nullable DeclineReason declined,
        Optional<Interview> interview) {

    public ApplicantDetails {
        evidence = List.copyOf(evidence);
    }

    /**
     * What the applicant sent.
     *
     * @param revealed whether the asking recruiter revealed the identity
     * @param email only if revealed
     * @param resume the text; masked unless revealed
     */
    public record Content(boolean revealed, Optional<String> email, String resume, String note, List<Answer> answers) {

        public Content {
            answers = List.copyOf(answers);
        }
    }

    /** What was said and done. */
    public record Exchange(List<HistoryEntry> history, List<Message> messages, List<ApplicantNote> notes) {

        public Exchange {
            history = List.copyOf(history);
            messages = List.copyOf(messages);
            notes = List.copyOf(notes);
        }
    }
}
