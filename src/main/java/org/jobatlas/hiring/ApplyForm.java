package org.jobatlas.hiring;

import java.util.List;
import java.util.Optional;
import org.jobatlas.job.PostingId;

/**
 * The application form.
 *
 * @param draft what was entered before
 * @param sent the application, if already sent
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
