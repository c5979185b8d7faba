package org.jobatlas.hiring.internal.applying;

import org.jobatlas.hiring.HistoryEntry;
import org.jobatlas.hiring.internal.ApplicationRow;
import org.jobatlas.hiring.internal.conversation.ApplicantLetters;
import org.jobatlas.hiring.internal.pipeline.History;
import org.jobatlas.hiring.internal.pipeline.PipelineNews;
import org.jobatlas.job.PostingExposure;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * The consequences of an application (letters, interaction, notification), once each and in the transaction that stores
 * it.
 */
@Component
class OnceApplied {

    private final Drafts drafts;
    private final History history;
    private final ApplicantLetters letters;
    private final ObjectProvider<PostingExposure> exposure;
    private final PipelineNews news;

    OnceApplied(
            Drafts drafts,
            History history,
            ApplicantLetters letters,
            ObjectProvider<PostingExposure> exposure,
            PipelineNews news) {
        this.news = news;
        this.drafts = drafts;
        this.history = history;
        this.letters = letters;
        this.exposure = exposure;
    }

    void told(ApplicationRow sent) {
        drafts.forget(sent.account(), sent.posting());
        history.add(sent.id(), HistoryEntry.Kind.APPLIED);
        letters.post(sent, ApplicantLetters.About.APPLIED);
        news.changed(sent.posting());
        exposure.ifAvailable(learning -> learning.noteApplied(sent.posting()));
    }
}
