package org.jobatlas.search.internal.benchmark;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.core.BulkRequest;
import co.elastic.clients.elasticsearch.core.ScrollResponse;
import co.elastic.clients.elasticsearch.core.SearchResponse;
import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.util.BinaryData;
import co.elastic.clients.util.ContentType;
import jakarta.persistence.EntityManagerFactory;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.IntStream;
import org.hibernate.search.mapper.orm.Search;
import org.jobatlas.job.index.Posting;
import org.jobatlas.search.IndexRebuild;
import org.jobatlas.search.internal.engine.IndexNames;
import org.jobatlas.search.internal.rebuild.ElasticsearchSwap;
import org.jobatlas.shared.Benchmark;
import org.jobatlas.shared.BenchmarkData;
import org.jobatlas.shared.BenchmarkResult;
import org.jobatlas.shared.BenchmarkResult.Target;
import org.jobatlas.shared.InterleavedRun;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Profile;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Postings per second through the rebuild into Elasticsearch, against bulk requests of the very documents that the rebuild made, into
 * an index with the same settings and mapping, as many at once as there are processors.
 */
@Component
@Profile("command")
@ConditionalOnProperty(name = "jobatlas.search.backend", havingValue = "elasticsearch")
@Order(7)
class ElasticsearchReindex implements Benchmark {

    private static final double TARGET = 0.35;
    private static final int PAGE = 500;
    private static final String BASELINE = "jobatlas-bench-baseline";
    private static final String KEPT = "2m";

    private final EntityManagerFactory factory;
    private final ElasticsearchClient client;
    private final ElasticsearchSwap swap;
    private final IndexNames names;
    private final IndexRebuild rebuild;
    private final JsonMapper json;

    ElasticsearchReindex(
            EntityManagerFactory factory,
            ElasticsearchClient client,
            ElasticsearchSwap swap,
            IndexNames names,
            IndexRebuild rebuild,
            JsonMapper json) {
        this.factory = factory;
        this.client = client;
        this.swap = swap;
        this.names = names;
        this.rebuild = rebuild;
        this.json = json;
    }

    private record Source(String id, BinaryData content) {}

    @Override
    public String name() {
        return "reindex-elasticsearch";
    }

    @Override
    public List<BenchmarkResult> run(BenchmarkData data) {
        Search.mapping(factory).scope(Posting.class).schemaManager().createIfMissing();
        rebuild.rebuild();
        try {
            List<Source> sources = sources();
            return List.of(new BenchmarkResult(
                    name(),
                    new InterleavedRun(data.pairs())
                            .values(() -> rebuild.rebuild().postingsPerSecond(), () -> writeAlone(sources)),
                    "/s",
                    Target.atLeast(TARGET)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @SuppressWarnings("rawtypes")
    private List<Source> sources() throws IOException {
        List<Source> sources = new ArrayList<>();
        SearchResponse<Map> first = client.search(
                request -> request.index(names.read())
                        .size(PAGE)
                        .scroll(time -> time.time(KEPT))
                        .source(source -> source.filter(filter -> filter.excludeVectors(false))),
                Map.class);
        String scroll = Objects.requireNonNull(first.scrollId());
        List<Hit<Map>> page = first.hits().hits();
        while (!page.isEmpty()) {
            page.forEach(hit -> sources.add(source(hit)));
            String next = scroll;
            ScrollResponse<Map> more =
                    client.scroll(request -> request.scrollId(next).scroll(time -> time.time(KEPT)), Map.class);
            scroll = Objects.requireNonNull(more.scrollId());
            page = more.hits().hits();
        }
        return sources;
    }

    @SuppressWarnings("rawtypes")
    private Source source(Hit<Map> hit) {
        byte[] content = json.writeValueAsBytes(hit.source());
        return new Source(Objects.requireNonNull(hit.id()), BinaryData.of(content, ContentType.APPLICATION_JSON));
    }

    private double writeAlone(List<Source> sources) {
        try {
            client.indices().delete(request -> request.index(BASELINE).ignoreUnavailable(true));
            swap.create(BASELINE);
            long start = System.nanoTime();
            IntStream.iterate(0, from -> from < sources.size(), from -> from + PAGE)
                    .parallel()
                    .forEach(from -> write(sources.subList(from, Math.min(from + PAGE, sources.size()))));
            client.indices().refresh(request -> request.index(BASELINE));
            return sources.size() * 1e9 / (System.nanoTime() - start);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void write(List<Source> sources) {
        BulkRequest.Builder bulk = new BulkRequest.Builder().index(BASELINE);
        sources.forEach(source -> bulk.operations(
                operation -> operation.index(index -> index.id(source.id()).document(source.content()))));
        try {
            if (client.bulk(bulk.build()).errors()) {
                throw new IllegalStateException("A bulk request failed");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
