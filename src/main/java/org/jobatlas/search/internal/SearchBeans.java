package org.jobatlas.search.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.jobatlas.search.IndexFingerprint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Threads of the retrieval. */
@Configuration(proxyBeanMethods = false)
class SearchBeans {

    /** Raised whenever the mapping or its analysis changes what is found. */
    static final int MAPPING_VERSION = 1;

    @Bean
    IndexFingerprint indexFingerprint(SearchProperties properties) {
        return new IndexFingerprint(properties.backend() + "-" + MAPPING_VERSION);
    }

    /** As many searches at once as there are cores: they compute, they do not wait. */
    @Bean(destroyMethod = "shutdownNow")
    Executor retrievalExecutor() {
        return Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("retrieval-", 0).daemon().factory());
    }
}
