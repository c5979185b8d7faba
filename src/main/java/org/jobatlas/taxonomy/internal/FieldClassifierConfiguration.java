package org.jobatlas.taxonomy.internal;

import java.io.IOException;
import org.jobatlas.taxonomy.FieldClassifier;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** The classifier that comes with the portal. */
@Configuration(proxyBeanMethods = false)
class FieldClassifierConfiguration {

    @Bean
    FieldClassifier fieldClassifier() throws IOException {
        return new SoftmaxFieldClassifier(FieldClassifierFiles.bundled());
    }
}
