package org.jobatlas.search;

import java.util.Optional;

/** Information about the search backend. */
public interface SearchEngine {

    /** {@code lucene} or {@code elasticsearch}; for anybody. */
    String backend();

    /** Whether Lucene, in this process, compares vectors by the processor's SIMD instructions; for anybody. */
    boolean usesSimd();

    /** The cluster; empty where Lucene is embedded. For administrators and the system. It throws where nobody answers. */
    Optional<Cluster> cluster();

    /**
     * A cluster of Elasticsearch.
     *
     * @param status {@code green}, {@code yellow} or {@code red}
     * @param indexBytes that the postings take on disk, copies included
     */
    record Cluster(String name, String version, String status, int nodes, long indexBytes) {}
}
