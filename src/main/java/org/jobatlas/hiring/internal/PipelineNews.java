package org.jobatlas.hiring.internal;

import org.jobatlas.hiring.PipelineChanged;
import org.jobatlas.job.PostingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Tells open boards of changes. Nobody depends on it, so that it is neither kept nor told again after a crash: whoever opens a board
 * sees what is so.
 */
@Component
class PipelineNews {

    private final ApplicationEventPublisher events;

    PipelineNews(ApplicationEventPublisher events) {
        this.events = events;
    }

    void changed(PostingId posting) {
        tell(new PipelineChanged(posting));
    }

    /** Within the transaction of the caller: whoever is told and looks must see it. */
    void tell(PipelineChanged change) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(change);
            }
        });
    }
}
