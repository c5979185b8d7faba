package org.jobatlas.job.internal.understanding;

import java.util.OptionalDouble;
import java.util.function.LongConsumer;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.job.UnderstandingProgress;
import org.jobatlas.job.internal.PostingRepository;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

@Service
class CatalogueUnderstanding implements UnderstandingProgress {

    private final PostingRepository postings;
    private final TextEmbedder embedder;
    private final FieldReading fields;
    private final ObjectProvider<VectorWorker> worker;
    private final JdbcClient jdbc;
    private final WorkPace pace;

    CatalogueUnderstanding(
            PostingRepository postings,
            TextEmbedder embedder,
            FieldReading fields,
            ObjectProvider<VectorWorker> worker,
            JdbcClient jdbc,
            WorkPace pace) {
        this.postings = postings;
        this.embedder = embedder;
        this.fields = fields;
        this.worker = worker;
        this.jdbc = jdbc;
        this.pace = pace;
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public long unindexed() {
        return jdbc.sql("select count(*) from hsearch_outbox_event where status = 'PENDING'")
                .query(Long.class)
                .single();
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public long remaining() {
        return postings.countToUnderstand(embedder.modelId(), fields.version(), ConditionsReader.VERSION);
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public OptionalDouble perSecond() {
        return pace.perSecond();
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public void catchUp(LongConsumer remaining) {
        VectorWorker here = worker.getIfAvailable();
        if (here != null) {
            here.catchUp(done -> remaining.accept(remaining()));
        }
    }
}
