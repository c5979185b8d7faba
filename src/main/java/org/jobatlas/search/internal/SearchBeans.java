package org.jobatlas.search.internal;

import java.util.concurrent.Executor;
import java.util.concurrent.Executors;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Threads of the retrieval. */
@Configuration(proxyBeanMethods = false)
class SearchBeans {

    /** As many searches at once as there are cores: they compute, they do not wait. */
    @Bean(destroyMethod = "shutdownNow")
    Executor retrievalExecutor() {
        return Executors.newFixedThreadPool(
                Runtime.getRuntime().availableProcessors(),
                Thread.ofPlatform().name("retrieval-", 0).daemon().factory());
    }
}
