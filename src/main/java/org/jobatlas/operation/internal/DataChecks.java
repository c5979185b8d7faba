package org.jobatlas.operation.internal;

import java.util.Optional;
import org.jobatlas.operation.Finding;
import org.jobatlas.search.SearchEngine;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.core.env.Environment;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Checks the data folder, and whether index and database agree. */
@Configuration(proxyBeanMethods = false)
class DataChecks {

    @Bean
    @Order(6)
    Check databaseCheck(JdbcClient jdbc, Environment environment) {
        return new NamedCheck("Database", subject -> {
            String version = jdbc.sql("show server_version").query(String.class).single();
            boolean embedded =
                    environment.getProperty("spring.datasource.url", "embedded").equals("embedded");
            return Optional.of(Finding.ok(subject, "PostgreSQL " + version + (embedded ? ", embedded" : "")));
        });
    }

    @Bean
    @Order(7)
    Check indexCheck(IndexComparison comparison) {
        return new NamedCheck("Index", subject -> {
            CatalogueState compared = comparison.compare();
            String says = compared.says();
            if (compared.isInStep()) {
                return Optional.of(Finding.ok(subject, says));
            }
            return Optional.of(compared.isCatchingUp() ? Finding.warn(subject, says) : Finding.fail(subject, says));
        });
    }

    @Bean
    @Order(8)
    Check elasticsearchCheck(SearchEngine engine) {
        return new NamedCheck(
                "Elasticsearch",
                subject -> engine.cluster().map(cluster -> {
                    String says = "%s %s: %s, nodes: %d, index: %d MB"
                            .formatted(
                                    cluster.name(),
                                    cluster.version(),
                                    cluster.status(),
                                    cluster.nodes(),
                                    cluster.indexBytes() >> 20);
                    return cluster.status().equals("red") ? Finding.fail(subject, says) : Finding.ok(subject, says);
                }));
    }
}
