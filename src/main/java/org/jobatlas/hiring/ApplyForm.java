package org.jobatlas.hiring;

import java.util.List;
import java.util.Optional;
import org.jobatlas.job.PostingId;

/**
 * What a seeker fills in to apply.
 *
 * @param draft what was typed before
 * @param sent the application where there is one already
 */
public record ApplyForm(
        PostingId posting,
        String title,
        String company,
        List<Question> questions,
        ApplicationDraft draft,
        Optional<ApplicationId> sent) {

    public ApplyForm {
        questions = List.copyOf(questions);
    }
}
