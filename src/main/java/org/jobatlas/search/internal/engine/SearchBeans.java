package org.jobatlas.search.internal.engine;

import org.jobatlas.search.IndexFingerprint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other modules need to know of the index. */
@Configuration(proxyBeanMethods = false)
class SearchBeans {

    /** Raised whenever the mapping or its analysis changes what is found. */
    static final int MAPPING_VERSION = 2;

    @Bean
    IndexFingerprint indexFingerprint(SearchProperties properties) {
        return new IndexFingerprint(properties.backend() + "-" + MAPPING_VERSION);
    }
}
