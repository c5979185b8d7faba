package org.jobatlas.taxonomy.internal.field;

import java.io.IOException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The current classifier; initially the bundled one. */
@Configuration(proxyBeanMethods = false)
class FieldClassifierConfiguration {

    @Bean
    ServingFieldClassifier fieldClassifier() throws IOException {
        return new ServingFieldClassifier(new SoftmaxFieldClassifier(FieldClassifierFiles.bundled()));
    }
}
