package org.jobatlas.learning.internal.run;

import static org.mockito.ArgumentMatchers.any;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jobatlas.account.SystemRights;
import org.jobatlas.learning.Training;
import org.jobatlas.learning.internal.gate.ModelGate;
import org.jobatlas.learning.internal.registry.ModelRegistration;
import org.jobatlas.learning.internal.registry.RegistrySlice;
import org.jobatlas.learning.internal.registry.SampleEntries;
import org.jobatlas.learning.internal.sample.Episode;
import org.jobatlas.learning.internal.sample.PositionBias;
import org.jobatlas.learning.internal.sample.Samples;
import org.jobatlas.learning.internal.sample.Sampling;
import org.jobatlas.learning.internal.sample.Seekers;
import org.jobatlas.ranking.FeatureWeight;
import org.jobatlas.ranking.LinearModel;
import org.jobatlas.recommendation.RankingModels;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** A process that trains a re-ranker, says how far it has come, and is killed on its way unless it is let alone. */
final class DyingTraining {

    private static final int LISTS = 160;
    private static final int EARLIER = 120;

    private DyingTraining() {}

    /** Arguments are settings. */
    public static void main(String[] settings) {
        SpringApplication portal = new SpringApplicationBuilder(Slice.class)
                .web(WebApplicationType.NONE)
                .logStartupInfo(false)
                .build();
        portal.setDefaultProperties(Map.of("logging.level.root", "error"));
        try (ConfigurableApplicationContext context = portal.run(settings)) {
            Training training = context.getBean(Training.class);
            SystemRights.run(() -> training.train(
                    Training.Window.USUAL,
                    run -> System.out.println(run.state() + " " + run.stage() + " " + run.share())));
        }
    }

    /** Learning, the registry and its store are the portal's own; what seekers did is invented, and the gate lets everything pass. */
    @Configuration(proxyBeanMethods = false)
    @Import({RegistrySlice.class, RunTable.class, TrainingSchedule.class, TrainingRuns.class})
    static class Slice {

        @Bean
        Sampling sampling() {
            LinearModel prior = new LinearModel(Seekers.FEATURES.stream()
                    .map(feature -> new FeatureWeight(feature, 10, 0))
                    .toList());
            List<Episode> lists = new Seekers(7, prior::score, Seekers::mean).lists(LISTS);
            Sampling sampling = mock();
            when(sampling.prior()).thenReturn(prior);
            when(sampling.read(any(), any()))
                    .thenReturn(new Samples(
                            lists.subList(0, EARLIER),
                            lists.subList(EARLIER, lists.size()),
                            PositionBias.of(lists.subList(0, EARLIER)),
                            Map.of("lists", (long) EARLIER),
                            Set.of()));
            return sampling;
        }

        @Bean
        KindTraining reranker(Sampling sampling, RankingModels models, ModelRegistration entries) {
            ModelGate gate = mock();
            when(gate.judge(any()))
                    .thenReturn(
                            SampleEntries.entry(SampleEntries.stored(1), true).report());
            return new RerankerTraining(sampling, models, gate, entries);
        }
    }
}
