package org.jobatlas.recommendation.internal;

import org.jobatlas.feedback.SoughtMeanings;
import org.jobatlas.resume.ResumeDeleted;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** With a resume leaves what lists kept of its meaning, in the same transaction. */
@Component
class SoughtEnd {

    private final SoughtMeanings meanings;

    SoughtEnd(SoughtMeanings meanings) {
        this.meanings = meanings;
    }

    @EventListener
    public void on(ResumeDeleted deleted) {
        meanings.forget();
    }
}
