package org.jobatlas.learning.internal.registry;

import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import org.jobatlas.account.AccountId;
import org.jobatlas.account.CurrentAccount;
import org.jobatlas.account.Role;
import org.jobatlas.embedding.internal.Embedders;
import org.jobatlas.feedback.FeedbackLog;
import org.jobatlas.learning.internal.LearningProperties;
import org.jobatlas.model.StoredModel;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.recommendation.ModelDuel;
import org.jobatlas.recommendation.QueryAdapters;
import org.jobatlas.recommendation.RankingModel;
import org.jobatlas.recommendation.RankingModels;
import org.jobatlas.recommendation.internal.adapt.Adapters;
import org.jobatlas.recommendation.internal.rank.Models;
import org.jobatlas.recommendation.internal.rank.Trees;
import org.jobatlas.taxonomy.FieldClassifiers;
import org.jobatlas.taxonomy.internal.Taxonomies;
import org.jobatlas.testing.AdjustableClock;
import org.jobatlas.testing.NamedAccount;
import org.jspecify.annotations.Nullable;
import org.mockito.Mockito;
import org.springframework.boot.autoconfigure.AutoConfigurationPackage;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** The registry alone on a real database. */
@Configuration(proxyBeanMethods = false)
@EnableAutoConfiguration
@EnableMethodSecurity
@EnableConfigurationProperties(LearningProperties.class)
@AutoConfigurationPackage(basePackages = "org.jobatlas.learning")
@ComponentScan({"org.jobatlas.learning.internal.registry", "org.jobatlas.learning.internal.duel"})
public class RegistrySlice {

    /** What is compared in this process. */
    static final AtomicReference<@Nullable ModelDuel> DUEL = new AtomicReference<>();

    /** Makes a process serve what the log says by now. */
    public static void follow(ApplicationContext process) {
        process.getBean(ModelActivation.class).follow();
    }

    /** Whatever a test puts into it. */
    @Bean
    FeedbackLog feedbackLog() {
        return Mockito.mock();
    }

    @Bean
    AdjustableClock clock() {
        return new AdjustableClock(Instant.parse("2026-11-28T09:00:00Z"));
    }

    @Bean
    CurrentAccount currentAccount() {
        NamedAccount named = new NamedAccount();
        return new CurrentAccount() {
            @Override
            public Optional<AccountId> find() {
                return system() ? Optional.empty() : named.find();
            }

            @Override
            public AccountId get() {
                return named.get();
            }

            @Override
            public boolean has(Role role) {
                return named.has(role);
            }

            private boolean system() {
                Authentication who = SecurityContextHolder.getContext().getAuthentication();
                return who != null && who.getName().equals("system");
            }
        };
    }

    /** What turns vectors in this process. */
    @Bean
    QueryAdapters queryAdapters() {
        return Adapters.of(Embedders.shared());
    }

    /** What tells fields of work in this process. */
    @Bean
    FieldClassifiers fieldClassifiers() {
        return Taxonomies.classifiers();
    }

    /** What ranks in this process. */
    @Bean
    RankingModels rankingModels() {
        RankingModel bundled = Models.linear(new FeatureWeight("wording", 100, 0));
        AtomicReference<RankingModel> serving = new AtomicReference<>(bundled);
        return new RankingModels() {
            @Override
            public void duel(@Nullable ModelDuel duel) {
                DUEL.set(duel);
            }

            @Override
            public RankingModel serving() {
                return serving.get();
            }

            @Override
            public RankingModel bundled() {
                return bundled;
            }

            @Override
            public RankingModel open(StoredModel stored) {
                return stored.properties().containsKey("kind") ? Trees.open(stored) : Models.linear(stored);
            }

            @Override
            public void activate(RankingModel model) {
                serving.set(model);
            }
        };
    }
}
