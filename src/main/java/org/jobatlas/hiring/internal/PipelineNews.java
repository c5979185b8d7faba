package org.jobatlas.hiring.internal;

import org.jobatlas.hiring.PipelineChanged;
import org.jobatlas.job.PostingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Publishes changes of a pipeline to open boards. It is best effort and neither stored nor repeated after a crash,
 * since a board reads the present state when it is opened.
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

    /** Within the transaction of the caller: the event is published after commit, when readers see the change. */
    void tell(PipelineChanged change) {
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(change);
            }
        });
    }
}
