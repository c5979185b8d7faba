package org.jobatlas.hiring.internal.pipeline;

import java.util.Optional;
import java.util.UUID;
import org.jobatlas.hiring.PipelineChanged;
import org.jobatlas.job.PostingId;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import tools.jackson.databind.json.JsonMapper;

/**
 * Publishes changes of a pipeline to open boards: here by an event, on other nodes by a notification of PostgreSQL. It is best
 * effort and neither stored nor repeated after a crash, since a board reads the present state when it is opened.
 */
@Component
public class PipelineNews {

    static final String CHANNEL = "pipeline_changed";

    private final UUID node = UUID.randomUUID();
    private final ApplicationEventPublisher events;
    private final JdbcClient database;
    private final JsonMapper json;

    /** What a notification says. */
    private record Notice(UUID node, PipelineChanged change) {}

    public PipelineNews(ApplicationEventPublisher events, JdbcClient database, JsonMapper json) {
        this.events = events;
        this.database = database;
        this.json = json;
    }

    public void changed(PostingId posting) {
        tell(new PipelineChanged(posting));
    }

    /** Within the transaction of the caller: both go out after commit, when readers see the change. */
    public void tell(PipelineChanged change) {
        database.sql("select pg_notify(?, ?)")
                .params(CHANNEL, json.writeValueAsString(new Notice(node, change)))
                .query((row, number) -> CHANNEL)
                .single();
        TransactionSynchronizationManager.registerSynchronization(new TransactionSynchronization() {
            @Override
            public void afterCommit() {
                events.publishEvent(change);
            }
        });
    }

    /** Publishes what a notification says; that of this node is known here already. */
    void hear(String notification) {
        Notice notice = json.readValue(notification, Notice.class);
        Optional.of(notice)
                .filter(heard -> !heard.node().equals(node))
                .map(Notice::change)
                .ifPresent(events::publishEvent);
    }
}
