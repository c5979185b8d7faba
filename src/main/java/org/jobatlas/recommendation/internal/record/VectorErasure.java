package org.jobatlas.recommendation.internal.record;

import org.jobatlas.feedback.SoughtMeanings;
import org.jobatlas.resume.ResumeDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Deletes the vector of a resume from the records of lists in the transaction that deletes the resume. */
@Component
class VectorErasure {

    private final SoughtMeanings meanings;

    VectorErasure(SoughtMeanings meanings) {
        this.meanings = meanings;
    }

    @EventListener
    public void on(ResumeDeleted deleted) {
        meanings.forget();
    }
}
