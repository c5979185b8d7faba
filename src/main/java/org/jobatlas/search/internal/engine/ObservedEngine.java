package org.jobatlas.search.internal.engine;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.cluster.HealthResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Optional;
import org.apache.lucene.codecs.hnsw.FlatVectorScorerUtil;
import org.jobatlas.search.SearchEngine;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Asks Lucene which code it chose for vectors, and Elasticsearch how it is. */
@Service
class ObservedEngine implements SearchEngine {

    private static final Logger log = LoggerFactory.getLogger(ObservedEngine.class);

    private final SearchProperties properties;
    private final IndexNames names;
    private final ObjectProvider<ElasticsearchClient> client;

    ObservedEngine(SearchProperties properties, IndexNames names, ObjectProvider<ElasticsearchClient> client) {
        this.properties = properties;
        this.names = names;
        this.client = client;
    }

    /** Scalar code gives the same results two to five times slower, so nobody would notice. */
    @EventListener(ApplicationReadyEvent.class)
    void complainOfScalarCode() {
        if (properties.backend() == SearchProperties.Backend.LUCENE && !usesSimd()) {
            log.error("Lucene compares vectors without SIMD, which is slow: "
                    + "start Java with --add-modules jdk.incubator.vector");
        }
    }

    @Override
    @PreAuthorize("permitAll()")
    public String backend() {
        return properties.backend().name().toLowerCase(Locale.ROOT);
    }

    @Override
    @PreAuthorize("permitAll()")
    public boolean usesSimd() {
        return !FlatVectorScorerUtil.getLucene99FlatVectorsScorer().toString().startsWith("Default");
    }

    @Override
    @PreAuthorize("hasAnyRole('ADMINISTRATOR', 'SYSTEM')")
    public Optional<Cluster> cluster() {
        return Optional.ofNullable(client.getIfAvailable()).map(this::cluster);
    }

    private Cluster cluster(ElasticsearchClient elasticsearch) {
        try {
            HealthResponse health = elasticsearch.cluster().health();
            var total = elasticsearch
                    .indices()
                    .stats(request -> request.index(names.read()))
                    .all()
                    .total();
            long bytes =
                    total == null || total.store() == null ? 0 : total.store().sizeInBytes();
            return new Cluster(
                    health.clusterName(),
                    elasticsearch.info().version().number(),
                    health.status().jsonValue(),
                    health.numberOfNodes(),
                    bytes);
        } catch (IOException e) {
            throw new UncheckedIOException("Elasticsearch does not answer", e);
        }
    }
}
