package org.jobatlas.search.internal.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.Set;
import org.jobatlas.search.internal.engine.IndexNames;

/**
 * Where the two aliases of an index point.
 *
 * @param mapped name of the mapped index
 */
public record ElasticsearchAliases(ElasticsearchClient client, IndexNames names, String mapped) {

    String read() {
        return names.createReadAlias(mapped);
    }

    String write() {
        return names.createWriteAlias(mapped);
    }

    /** The index that is read; empty where there is none. */
    public Optional<String> findRead() {
        return index(read());
    }

    /** The index that is written; empty where there is none. */
    public Optional<String> findWrite() {
        return index(write());
    }

    public String readIndex() {
        return index(read()).orElseThrow(() -> new IllegalStateException("There is no index to read"));
    }

    public String writeIndex() {
        return index(write()).orElseThrow(() -> new IllegalStateException("There is no index to write"));
    }

    private Optional<String> index(String alias) {
        try {
            if (!client.indices().existsAlias(request -> request.name(alias)).value()) {
                return Optional.empty();
            }
            Set<String> indexes = client.indices()
                    .getAlias(request -> request.name(alias))
                    .aliases()
                    .keySet();
            return indexes.stream().findFirst();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void moveWrite(String from, String to) {
        move(write(), from, to);
    }

    void moveRead(String from, String to) {
        move(read(), from, to);
    }

    private void move(String alias, String from, String to) {
        try {
            client.indices()
                    .updateAliases(request -> request.actions(action ->
                                    action.remove(remove -> remove.index(from).alias(alias)))
                            .actions(action -> action.add(add -> {
                                add.index(to).alias(alias);
                                return alias.equals(write()) ? add.isWriteIndex(true) : add.isWriteIndex(false);
                            })));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
