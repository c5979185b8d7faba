package org.jobatlas.learning.internal.registry;

import org.jobatlas.learning.internal.LearningProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Creates the configured store. */
@Configuration(proxyBeanMethods = false)
class RegistryConfiguration {

    @Bean
    ArtefactStore artefactStore(LearningProperties properties) {
        LearningProperties.S3 s3 = properties.s3();
        return s3 == null ? new FolderStore(properties.folder()) : new S3Store(s3);
    }
}
