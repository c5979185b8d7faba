package org.jobatlas.recommendation.internal.feature;

import java.util.List;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Collects the features. */
@Configuration(proxyBeanMethods = false)
class FeatureConfiguration {

    @Bean
    Features features(List<Feature> features) {
        return new Features(features);
    }
}
