package org.jobatlas.search.internal.rebuild;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.transport.rest5_client.Rest5ClientTransport;
import co.elastic.clients.transport.rest5_client.low_level.Request;
import com.google.gson.JsonObject;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.atomic.AtomicReference;
import org.hibernate.search.backend.elasticsearch.ElasticsearchExtension;
import org.hibernate.search.mapper.orm.Search;
import org.jobatlas.job.index.Posting;
import org.jobatlas.profile.index.FindablePerson;
import org.jobatlas.search.internal.engine.IndexNames;
import org.jobatlas.search.internal.engine.ReadableParts;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.stereotype.Component;

/** Numbered indexes behind two aliases: first the write alias moves to the next index, then the read alias. */
@Component
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "elasticsearch")
public class ElasticsearchSwap implements IndexSwap {

    private static final Map<String, Class<?>> MAPPED =
            Map.of(IndexNames.POSTING, Posting.class, IndexNames.PERSON, FindablePerson.class);

    private final ElasticsearchClient client;
    private final IndexNames names;
    private final ReadableParts readers;
    private final EntityManagerFactory factory;

    ElasticsearchSwap(
            ElasticsearchClient client, IndexNames names, ReadableParts readers, EntityManagerFactory factory) {
        this.client = client;
        this.names = names;
        this.readers = readers;
        this.factory = factory;
    }

    @Override
    public void begin() {
        all().forEach(this::begin);
    }

    private void begin(ElasticsearchAliases aliases) {
        String current = aliases.readIndex();
        String next = names.next(current);
        run(() -> {
            client.indices().delete(request -> request.index(next).ignoreUnavailable(true));
            create(next, MAPPED.get(aliases.mapped()));
        });
        aliases.moveWrite(current, next);
    }

    /** An index of postings. */
    public void create(String index) throws IOException {
        create(index, Posting.class);
    }

    /** As it stands, since the typed client would not pass on every setting. */
    private void create(String index, @Nullable Class<?> mapped) throws IOException {
        Request request = new Request("PUT", "/" + index);
        request.setJsonEntity(schema(Objects.requireNonNull(mapped)));
        ((Rest5ClientTransport) client._transport()).restClient().performRequest(request);
    }

    /** Settings and mapping as Hibernate Search creates them, without the aliases, which the first index still has. */
    private String schema(Class<?> mapped) {
        AtomicReference<JsonObject> body = new AtomicReference<>();
        Search.mapping(factory)
                .scope(mapped)
                .schemaManager()
                .exportExpectedSchema(
                        (backend, index, export) -> body.set(export.extension(ElasticsearchExtension.get())
                                .bodyParts()
                                .getFirst()));
        JsonObject schema = Objects.requireNonNull(body.get());
        schema.remove("aliases");
        return schema.toString();
    }

    @Override
    public void commit() {
        List<String> old = all().stream().map(this::commit).toList();
        // whoever still reads an old index may finish
        readers.changing(() -> {});
        old.forEach(index -> run(() -> client.indices().delete(request -> request.index(index))));
    }

    private String commit(ElasticsearchAliases aliases) {
        String old = aliases.readIndex();
        String next = aliases.writeIndex();
        run(() -> client.indices().refresh(request -> request.index(next)));
        aliases.moveRead(old, next);
        return old;
    }

    @Override
    public void rollback() {
        all().forEach(this::rollback);
    }

    private void rollback(ElasticsearchAliases aliases) {
        String current = aliases.readIndex();
        String next = aliases.writeIndex();
        if (!current.equals(next)) {
            aliases.moveWrite(next, current);
            run(() -> client.indices().delete(request -> request.index(next)));
        }
    }

    private List<ElasticsearchAliases> all() {
        return IndexNames.ALL.stream()
                .map(mapped -> new ElasticsearchAliases(client, names, mapped))
                .toList();
    }

    private interface Work {
        void run() throws IOException;
    }

    private static void run(Work work) {
        try {
            work.run();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
