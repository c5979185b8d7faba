package org.jobatlas.search.internal;

import java.time.Clock;
import java.util.Map;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.embedding.TextEmbedder;
import org.jobatlas.embedding.internal.Embedders;
import org.jobatlas.taxonomy.FieldClassifier;
import org.jobatlas.taxonomy.FieldScores;
import org.jobatlas.testing.NamedAccount;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.scheduling.annotation.EnableScheduling;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;

/** The catalogue and its search, from the database to the index, without anything that people see. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableMethodSecurity
@EnableScheduling
@AutoConfigurationPackage(basePackages = {"org.jobatlas.job", "org.jobatlas.profile.index"})
@ConfigurationPropertiesScan(basePackages = {"org.jobatlas.job.internal", "org.jobatlas.search.internal"})
@ComponentScan(
        basePackages = {
            "org.jobatlas.job.internal",
            "org.jobatlas.search.internal",
            "org.jobatlas.taxonomy.internal",
            "org.jobatlas.place.internal"
        })
public class SearchSlice {

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    @Bean(destroyMethod = "")
    TextEmbedder embedder() {
        return Embedders.shared();
    }

    @Bean
    @ConditionalOnMissingBean
    CurrentAccount currentAccount() {
        return new NamedAccount();
    }

    /** No posting of these tests leaves its field of work to be guessed. */
    @Bean
    @ConditionalOnMissingBean
    FieldClassifier undecided() {
        return new FieldClassifier() {
            @Override
            public FieldScores classify(float[] vector) {
                return new FieldScores(Map.of());
            }

            @Override
            public String version() {
                return "undecided";
            }
        };
    }
}
