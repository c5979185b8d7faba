package org.jobatlas.search.internal.engine;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.validation.annotation.Validated;

/**
 * Settings of the index.
 *
 * @param backend which engine holds it
 * @param folder where Lucene keeps it
 * @param elasticsearch how Elasticsearch is reached
 * @param attach whether another process owns the index: it is read from its files and never written
 * @param terms words of a resume that are looked for at most; the lexical search grows with it
 * @param retryDelay between attempts to write a change that failed; after three it waits for the next round
 * @param retryRounds how often changes that failed three times are tried again
 * @param neighbours postings that each vector search asks for, 200 or more
 */
@Validated
@ConfigurationProperties("jobatlas.search")
public record SearchProperties(
        @DefaultValue("lucene") Backend backend,
        @NotNull Path folder,
        @DefaultValue Elasticsearch elasticsearch,
        @DefaultValue("false") boolean attach,
        @DefaultValue("10s") @NotNull Duration retryDelay,
        @DefaultValue("1m") @NotNull Duration retryRounds,
        @DefaultValue("60") @Min(5) @Max(200) int terms,
        @DefaultValue("200") @Min(200) @Max(10_000) int neighbours) {

    public enum Backend {
        LUCENE,
        ELASTICSEARCH
    }

    /**
     * Where the cluster is and how the portal signs in to it.
     *
     * @param uris of the nodes, such as {@code http://localhost:9200}
     * @param apiKey preferred over user name and password
     * @param prefix of index names, so that several portals can share a cluster
     */
    public record Elasticsearch(
            @DefaultValue("http://localhost:9200") List<String> uris,
            @Nullable String username,
            @Nullable String password,
            @Nullable String apiKey,
            @DefaultValue("") String prefix) {}
}
