package org.jobatlas.search.internal.start;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Optional;
import org.jobatlas.search.internal.engine.IndexNames;
import org.jobatlas.search.internal.rebuild.ElasticsearchAliases;
import org.jobatlas.search.internal.rebuild.RebuildLock;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/**
 * Sees to aliases that point to two indexes, which Hibernate Search refuses to start with: either another node is rebuilding just
 * now, or one died while it did.
 */
@Component
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "elasticsearch")
public class UnfinishedRebuild {

    private static final Logger log = LoggerFactory.getLogger(UnfinishedRebuild.class);

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final RebuildLock lock;

    UnfinishedRebuild(ElasticsearchClient client, IndexNames names, RebuildLock lock) {
        this.client = client;
        this.names = names;
        this.lock = lock;
    }

    /** Undoes what a dead node left; false where a living one is rebuilding. */
    public boolean undo() {
        List<ElasticsearchAliases> unfinished = IndexNames.ALL.stream()
                .map(mapped -> new ElasticsearchAliases(client, names, mapped))
                .filter(UnfinishedRebuild::parted)
                .toList();
        if (unfinished.isEmpty()) {
            return true;
        }
        Optional<RebuildLock.Held> held = lock.take();
        if (held.isEmpty()) {
            return false;
        }
        try (RebuildLock.Held ours = held.get()) {
            unfinished.forEach(this::undo);
            return true;
        }
    }

    private static boolean parted(ElasticsearchAliases aliases) {
        Optional<String> read = aliases.findRead();
        Optional<String> write = aliases.findWrite();
        return read.isPresent() && write.isPresent() && !read.equals(write);
    }

    private void undo(ElasticsearchAliases aliases) {
        String read = aliases.readIndex();
        String write = aliases.writeIndex();
        log.warn("Undoing a rebuild of the index that did not finish: removing {}", write);
        aliases.moveWrite(write, read);
        try {
            client.indices().delete(request -> request.index(write));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
