package org.jobatlas.taxonomy.internal;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class DictionaryConfiguration {

    @Bean
    Dictionary dictionary() {
        return Dictionary.load(Dictionary.BUILT_IN);
    }
}
