package org.jobatlas.operation.internal;

import org.jobatlas.account.SystemRights;
import org.jobatlas.embedding.ModelInfo;
import org.jobatlas.search.SearchEngine;
import org.springframework.boot.health.contributor.AbstractHealthIndicator;
import org.springframework.boot.health.contributor.Health;
import org.springframework.boot.health.contributor.HealthIndicator;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Health indicators of {@code /actuator/health}. An index that lags is healthy: it catches up by itself. */
@Configuration(proxyBeanMethods = false)
class HealthChecks {

    /** Compares database, index and vectors; down if the index does not respond. */
    @Bean
    HealthIndicator indexHealthIndicator(IndexComparison comparison) {
        return new AbstractHealthIndicator("The index does not answer") {
            @Override
            protected void doHealthCheck(Health.Builder builder) {
                CatalogueState compared = comparison.compare();
                builder.up()
                        .withDetail("backend", compared.index().backend())
                        .withDetail("published", compared.published())
                        .withDetail("documents", compared.index().documents())
                        .withDetail("withoutVector", compared.withoutVector())
                        .withDetail("pendingChanges", compared.index().pending())
                        .withDetail("failedChanges", compared.index().aborted())
                        .withDetail("inStep", compared.isInStep());
            }
        };
    }

    /** Ready if the index has content, or the catalogue has none. */
    @Bean
    HealthIndicator contentHealthIndicator(IndexComparison comparison) {
        return new AbstractHealthIndicator("The index does not answer") {
            @Override
            protected void doHealthCheck(Health.Builder builder) {
                if (comparison.compare().isServing()) {
                    builder.up();
                } else {
                    builder.outOfService();
                }
            }
        };
    }

    /** The Elasticsearch cluster, if any; down when part of the postings cannot be found. */
    @Bean
    HealthIndicator clusterHealthIndicator(SearchEngine engine) {
        return new AbstractHealthIndicator("Elasticsearch does not answer") {
            @Override
            protected void doHealthCheck(Health.Builder builder) {
                builder.up();
                SystemRights.call(engine::cluster).ifPresent(cluster -> {
                    if (cluster.status().equals("red")) {
                        builder.down();
                    }
                    builder.withDetail("cluster", cluster.name())
                            .withDetail("version", cluster.version())
                            .withDetail("status", cluster.status())
                            .withDetail("nodes", cluster.nodes())
                            .withDetail("indexBytes", cluster.indexBytes());
                });
            }
        };
    }

    /** The model, whose checksum was verified on loading. */
    @Bean
    HealthIndicator modelHealthIndicator(ModelInfo model, SearchEngine engine) {
        return () -> Health.up()
                .withDetail("model", model.name())
                .withDetail("sha256", model.sha256())
                .withDetail("simd", engine.usesSimd())
                .build();
    }
}
