package org.jobatlas.search.internal.start;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchBackendSettings;
import org.hibernate.search.backend.elasticsearch.cfg.ElasticsearchIndexSettings;
import org.hibernate.search.backend.elasticsearch.client.rest5.ElasticsearchHttpClientConfigurer;
import org.hibernate.search.backend.elasticsearch.client.rest5.cfg.ClientRest5ElasticsearchBackendClientSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneBackendSettings;
import org.hibernate.search.backend.lucene.cfg.LuceneIndexSettings;
import org.hibernate.search.engine.cfg.BackendSettings;
import org.hibernate.search.mapper.orm.cfg.HibernateOrmMapperSettings;
import org.jobatlas.job.index.ElasticsearchAnalyzers;
import org.jobatlas.job.index.LuceneAnalyzers;
import org.jobatlas.search.internal.engine.ElasticsearchConnection;
import org.jobatlas.search.internal.engine.IndexNames;
import org.jobatlas.search.internal.engine.LuceneParts;
import org.jobatlas.search.internal.engine.SearchProperties;
import org.jobatlas.search.internal.engine.SearchTasks;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/** Tells Hibernate Search which backend to use and how every change reaches it. */
@Component
class IndexSettings implements HibernatePropertiesCustomizer {

    private static final String COORDINATION = "hibernate.search.coordination.";

    private final SearchProperties properties;
    private final IndexNames names;
    private final ObjectProvider<UnfinishedRebuild> unfinished;

    IndexSettings(SearchProperties properties, IndexNames names, ObjectProvider<UnfinishedRebuild> unfinished) {
        this.properties = properties;
        this.names = names;
        this.unfinished = unfinished;
    }

    @Override
    public void customize(Map<String, Object> settings) {
        Map<String, Object> backend = new HashMap<>();
        switch (properties.backend()) {
            case LUCENE -> lucene(backend);
            case ELASTICSEARCH -> elasticsearch(backend);
        }
        backend.forEach((key, value) -> settings.put(BackendSettings.backendKey(key), value));
        // the mapped entities are known to Hibernate, so that no jar needs to be searched at every start
        settings.put(HibernateOrmMapperSettings.MAPPING_BUILD_MISSING_DISCOVERED_JANDEX_INDEXES, "false");
        settings.put(
                HibernateOrmMapperSettings.MAPPING_DISCOVER_ANNOTATED_TYPES_FROM_ROOT_MAPPING_ANNOTATIONS, "false");
        coordination(settings);
        boolean rebuilding = unfinished.stream().anyMatch(rebuild -> !rebuild.undo());
        if (properties.attach() || rebuilding) {
            settings.put(HibernateOrmMapperSettings.SCHEMA_MANAGEMENT_STRATEGY, "none");
        }
    }

    private void lucene(Map<String, Object> backend) {
        backend.put(BackendSettings.TYPE, "lucene");
        backend.put(LuceneBackendSettings.LUCENE_VERSION, "LATEST");
        backend.put(LuceneIndexSettings.DIRECTORY_ROOT, properties.folder().toString());
        backend.put(LuceneBackendSettings.ANALYSIS_CONFIGURER, new LuceneAnalyzers());
        backend.put(LuceneIndexSettings.SHARDING_STRATEGY, "explicit");
        backend.put(LuceneIndexSettings.SHARDING_SHARD_IDENTIFIERS, LuceneParts.ALL);
        if (properties.attach()) {
            backend.put(LuceneIndexSettings.IO_STRATEGY, "debug");
        }
    }

    private void elasticsearch(Map<String, Object> backend) {
        SearchProperties.Elasticsearch elasticsearch = properties.elasticsearch();
        backend.put(BackendSettings.TYPE, "elasticsearch");
        backend.put("client_factory", "elasticsearch-rest5");
        backend.put("uris", elasticsearch.uris());
        ElasticsearchConnection.authorization(elasticsearch)
                .ifPresent(header -> backend.put(
                        ClientRest5ElasticsearchBackendClientSettings.CLIENT_CONFIGURER,
                        (ElasticsearchHttpClientConfigurer)
                                context -> context.clientBuilder().setDefaultHeaders(List.of(header))));
        backend.put(ElasticsearchBackendSettings.LAYOUT_STRATEGY, names);
        backend.put(ElasticsearchIndexSettings.ANALYSIS_CONFIGURER, new ElasticsearchAnalyzers());
        backend.put("schema_management.settings_file", "search/settings.json");
        backend.put(ElasticsearchIndexSettings.SCHEMA_MANAGEMENT_MINIMAL_REQUIRED_STATUS, "yellow");
        backend.put(ElasticsearchBackendSettings.VERSION_CHECK_ENABLED, "true");
    }

    /**
     * Every change goes through the outbox, in the order of its events' ids. One that fails is tried three more times, which is not
     * configurable, and then set aside until {@link SearchTasks} asks for it again.
     */
    private void coordination(Map<String, Object> settings) {
        settings.put(COORDINATION + "strategy", "outbox-polling");
        settings.put(COORDINATION + "event_processor.enabled", String.valueOf(!properties.attach()));
        settings.put(COORDINATION + "mass_indexer.polling_interval", "100");
        // a rebuild waits until the outbox pauses, which it notices with this pulse (default: 2 s)
        settings.put(COORDINATION + "event_processor.pulse_interval", "500");
        if (!properties.attach()) {
            // every batch is a commit of the index; small ones (default: 50) make an import wait for merges
            settings.put(COORDINATION + "event_processor.batch_size", "500");
            settings.put(COORDINATION + "event_processor.order", "id");
            settings.put(
                    COORDINATION + "event_processor.retry_delay",
                    String.valueOf(Math.max(1, properties.retryDelay().toSeconds())));
        }
        settings.put(COORDINATION + "entity.mapping.outboxevent.uuid_type", "uuid");
        settings.put(COORDINATION + "entity.mapping.outboxevent.uuid_gen_strategy", "time");
        settings.put(COORDINATION + "entity.mapping.agent.uuid_gen_strategy", "time");
    }
}
