package org.jobatlas.search.internal.engine;

import org.jobatlas.search.IndexFingerprint;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** What other modules need to know of the index. */
@Configuration(proxyBeanMethods = false)
class SearchBeans {

    @Bean
    IndexFingerprint indexFingerprint(SearchProperties properties) {
        return new IndexFingerprint(properties.backend() + "-" + MappingVersion.value());
    }
}
